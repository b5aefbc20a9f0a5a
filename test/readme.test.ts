import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as entryForFiles from '../src/files.ts'
import * as library from '../src/index.ts'
import { readPlan, type Settings, settingsSchema } from '../src/plan/index.ts'
import { run } from './cli/a-world.ts'
import { madeSheet, madeWorkbook } from './made/workbook.ts'

const home = join(import.meta.dirname, '..')
const readme = readFileSync(join(home, 'README.md'), 'utf8')
const { scripts, dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
const sample = readFileSync(join(home, 'templates', 'ait-melloul-2024-2025.xlsx'))

describe('the commands of the README', () => {
  it.each([...allOf(/npx infitah ([^`\n]+)/g)])('infitah %s', async (command) => {
    const { code, out, err, written, bytes } = await runOnSample(
      wordsOf(command.replace('*.xlsx', 'plan.xlsx other.xlsx')),
    )

    expect({ err, done: [0, 1].includes(code) }).toEqual({ err: '', done: true })
    expect([out, ...written.values(), ...bytes.keys()].join('')).toMatch(/\S/)
  })

  it.each([...allOf(/npm (?:run )?([a-z:]+)/g)].filter((name) => name !== 'install'))('npm %s', (name) => {
    expect(Object.keys(scripts)).toContain(name)
  })

  it('ends well when the sample plan is checked, and serves it to who sits there', async () => {
    const [check, serve] = scripts.start.split(' && ').map((command: string) => command.split(' ').slice(2))
    const checked = await runOnSample(check)
    const alone = await runOnSample(serve)
    const attended = await runOnSample(serve, { attended: true })

    expect([checked.code, alone.code, attended.code]).toEqual([0, 0, 0])
    expect(checked.out).toContain('I01')
    expect([alone.out, attended.out]).toEqual(['', expect.stringContaining('http://127.0.0.1:')])
  })

  it('have the options that help names, and no other', async () => {
    const { out } = await run(['check', '--help', '--lang', 'en'])
    const options = tableUnder('option').map(([option = '']) => /--[a-z-]+/.exec(option)?.[0])
    const helped = [...out.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option)

    expect(options.sort()).toEqual(helped.filter((option) => option !== '--help').sort())
  })
})

describe('the settings of the README', () => {
  const settings = tableUnder('JSON').map(([json = '', labels = '']) => ({
    set: JSON.parse(`{${json.replaceAll('`', '')}}`) as Settings,
    labels: labels.includes('·') ? labels.split(' · ') : allIn(labels, /`([^`]+)`/g),
  }))

  it.each(settings)('are a file that is accepted: $set', ({ set }) => {
    expect(settingsSchema.parse(set)).toEqual(set)
  })

  it.each(settings.flatMap(({ set, labels }) => labels.map((label) => ({ label, set }))))(
    'are a row of the cover sheet: $label',
    ({ label, set }) => {
      const [value = ''] = Object.values(set).map((inner) => (typeof inner === 'string' ? inner : valueIn(inner)))
      const cover = madeSheet('cover', [
        ['Commune', 'Palms'],
        ['Région', 'Oasis'],
        ['Nombre de projets', 0],
        [label, value],
      ])
      const read = readPlan(madeWorkbook(cover)).settings

      expect(JSON.stringify(read)).toContain(JSON.stringify(value))
      expect(Object.keys(read)).toEqual(Object.keys(set))
    },
  )
})

describe('the library of the README', () => {
  it('is used as shown', async () => {
    const [, code = ''] = /```ts\n(.*?)```/s.exec(readme) ?? []
    const [, body = ''] = code.split(/\n\n(.*)/s)
    const logged: unknown[][] = []
    const names = { ...library, ...entryForFiles, readFile: async () => sample, console: { log: collect } }
    function collect(...values: unknown[]) {
      logged.push(values)
    }
    await asyncFunction(Object.keys(names), body)(...Object.values(names))

    expect(allIn(code, /import \{ (.*?) \} from 'infitah/g).flatMap((list) => list.split(', '))).toEqual(
      expect.arrayContaining(['check', 'readXlsx']),
    )
    expect(logged).toEqual([['2461996.00', expect.objectContaining({ rulesRun: library.catalogue.length })]])
  })
})

describe('what the README names', () => {
  it.each([...allOf(/\]\(((?!http)[^)]+)\)/g)])('%s is there', (path) => {
    expect(existsSync(join(home, path))).toBe(true)
  })

  it('are the packages that are installed with it', () => {
    expect(
      tableUnder('package')
        .flatMap(([names = '']) => allIn(names, /`([^`]+)`/g))
        .sort(),
    ).toEqual(Object.keys(dependencies).sort())
  })
})

async function runOnSample(argv: readonly string[], given: { readonly attended?: boolean } = {}) {
  const read = argv.filter((word, index) => word.endsWith('.xlsx') && argv[index - 1] !== '--out')
  const workbooks = await Promise.all(
    read.map(async (name) => [name, name === 'pushed.xlsx' ? await pushed() : sample]),
  )
  const own = argv.filter((word) => word.startsWith('templates/') && word.endsWith('.json'))
  const others = own.map((name) => [name, readFileSync(join(home, name))])

  return run(argv, { ...given, files: Object.fromEntries([...workbooks, ...others]) })
}

async function pushed(): Promise<Uint8Array> {
  const { bytes } = await run(['push', 'plan.xlsx', '--to', 'https://platform.example'], {
    files: { 'plan.xlsx': sample },
  })

  return bytes.get('plan.xlsx') ?? sample
}

/** The words of a command; those between quotation marks are one. */
function wordsOf(command: string): readonly string[] {
  return (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))
}

function allIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

function allOf(pattern: RegExp): ReadonlySet<string> {
  return new Set(allIn(readme, pattern))
}

/** The rows of the table whose first heading is this. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, rows = ''] = readme.split(new RegExp(`^\\| ${heading} \\|.*\\n\\|[- |]+\\n`, 'm'))
  const [table = ''] = rows.split('\n\n')

  return table.split('\n').map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

function valueIn(inner: object | undefined): string {
  return String(Object.values(inner ?? {})[0] ?? '')
}

function asyncFunction(names: readonly string[], body: string): (...values: unknown[]) => Promise<void> {
  const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => undefined)

  return AsyncFunction(...names, body)
}
