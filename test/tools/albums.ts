import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '../../src/rules/index.ts'
import { albumReader, type PictureOptions, type Pictures } from '../picture.ts'

/** The pictures of one rule, with the titles that its test gives them. */
export interface Album {
  readonly rule: Rule
  readonly clean: Readonly<Record<string, Pictures>>
  readonly found: Readonly<Record<string, Pictures>>
  readonly options: PictureOptions
}

/**
 * What the tests of the rules draw, collected without running them: each is loaded while `pictures` hands its album over,
 * and while what else it would test is left alone.
 */
export async function collectAlbums(): Promise<readonly Album[]> {
  const albums: Album[] = []
  const testing = albumReader.read
  albumReader.read = (rule, { clean, found }, options = {}) => albums.push({ rule, clean, found, options })
  try {
    await withoutTests(async () => {
      // Loaded anew: one that ran already in this process would say nothing a second time.
      for (const path of ruleTests()) await import(`${pathToFileURL(path)}?album=${performance.now()}`)
    })
  } finally {
    albumReader.read = testing
  }

  return albums
}

function ruleTests(): readonly string[] {
  const folder = join(import.meta.dirname, '..', 'rules')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })

  // Only in folders: what stands beside them is about all rules.
  return names
    .filter((name) => /[\\/].+\.test\.ts$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

async function withoutTests(load: () => Promise<void>): Promise<void> {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = globalThis
  const nothing = Object.assign(() => undefined, { each: () => () => undefined })
  const names = { describe, it, test, beforeAll, beforeEach, afterAll, afterEach }
  Object.assign(globalThis, Object.fromEntries(Object.keys(names).map((name) => [name, nothing])))
  try {
    await load()
  } finally {
    Object.assign(globalThis, names)
  }
}
