import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '../../src/rules/index.ts'
import type { PictureOptions, Pictures } from '../picture.ts'

/** The pictures of one rule, with the titles that its test gives them. */
export interface Album {
  readonly rule: Rule
  readonly clean: Readonly<Record<string, Pictures>>
  readonly found: Readonly<Record<string, Pictures>>
  readonly options: PictureOptions
}

/**
 * What the tests of the rules draw, collected without running them: each is loaded while `pictures` collects, and while
 * what else it would test is left alone.
 */
export function collectAlbums(): readonly Album[] {
  const albums: Album[] = []
  jest.doMock('../picture.ts', () => ({
    ...jest.requireActual<object>('../picture.ts'),
    pictures: (rule: Rule, { clean, found }: Omit<Album, 'rule'>, options: PictureOptions = {}) =>
      albums.push({ rule, clean, found, options }),
  }))
  withoutTests(() => {
    for (const path of ruleTests()) jest.requireActual(path)
  })
  jest.dontMock('../picture.ts')

  return albums
}

function ruleTests(): readonly string[] {
  const folder = join(__dirname, '..', 'rules')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })

  // Only in folders: what stands beside them is about all rules.
  return names
    .filter((name) => /[\\/].+\.test\.ts$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

function withoutTests(load: () => void): void {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = globalThis
  const nothing = Object.assign(() => undefined, { each: () => () => undefined })
  const names = { describe, it, test, beforeAll, beforeEach, afterAll, afterEach }
  Object.assign(globalThis, Object.fromEntries(Object.keys(names).map((name) => [name, nothing])))
  try {
    load()
  } finally {
    Object.assign(globalThis, names)
  }
}
