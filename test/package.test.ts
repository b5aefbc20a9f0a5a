import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { isBuilt } from './tools/is-built.ts'

/** The package as it is published, built and packed beside the checkout's own build. */
const stage = resolve('node_modules/.cache/infitah-package')
const dist = join(stage, 'dist')
const consumer = mkdtempSync(join(tmpdir(), 'infitah-'))
const own = JSON.parse(readFileSync('package.json', 'utf8'))
const sample = resolve('templates/ait-melloul-2024-2025.xlsx')

/** Much of what tools run is run a few times: until version 22 Node makes that quick too early. */
const patience = Number(process.versions.node.split('.')[0]) < 22 ? ['--interrupt-budget=400000'] : []

function node(argv: readonly string[], cwd = '.'): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${argv.join(' ')}\n${stdout}${stderr}`)

  return stdout
}

function tool(path: string, ...argv: readonly string[]): string {
  return node([...patience, resolve('node_modules', path), ...argv])
}

function build(): void {
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })
  for (const name of ['package.json', 'README.md', 'LICENSE', 'templates'])
    cpSync(name, join(stage, name), { recursive: true })
  if (isBuilt()) cpSync('dist', dist, { recursive: true })
  else make()
  empty(join(dist, 'infitah.html'))
  for (const folder of [join(dist, 'pane'), join(dist, 'page')]) {
    for (const name of readdirSync(folder)) empty(join(folder, name))
  }
}

function make(): void {
  tool('typescript/bin/tsc', '-p', 'test/tsconfig.library.json', '--outDir', dist)
  tool('webpack-cli/bin/cli.js', '--env', `dist=${dist}`)
  node(['test/tools/required-types.mjs', dist])
}

/** What the package has for browsers is nothing to its users: its names are looked at, and its bytes only take long to pack. */
function empty(path: string): void {
  if (statSync(path).isFile()) truncateSync(path)
}

/** Unpacks the package where a program would have it, its dependencies linked to those at hand. */
function install(): string {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const packed = execFileSync(npm, ['pack', '--ignore-scripts', '--silent'], { cwd: stage, encoding: 'utf8' }).trim()
  const modules = join(consumer, 'node_modules')
  const home = join(modules, own.name)
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', join(stage, packed), '-C', home, '--strip-components=1'])
  for (const name of Object.keys(own.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction')
  }

  return join(stage, packed)
}

let tarball = ''

beforeAll(() => {
  build()
  tarball = install()
}, 300_000)

afterAll(() => rmSync(consumer, { recursive: true, force: true }))

const use = (take: string) => `${take}
readWorkbook(readFileSync(${JSON.stringify(sample)})).then((workbook) => {
  const report = check(workbook, { asOf: '2026-11-23', language: languages.fr })
  console.log(report.totals.cost, report.findings.length > 0)
})`

const imported = use(`import { readFileSync } from 'node:fs'
import { check, languages } from 'infitah'
import { readWorkbook } from 'infitah/files'`)

const required = use(`const { readFileSync } = require('node:fs')
const { check, languages } = require('infitah')
const { readWorkbook } = require('infitah/files')`)

function run(name: string, code: string): string {
  writeFileSync(join(consumer, name), code)

  return node([name], consumer)
}

describe('the package', () => {
  it('holds what it needs and nothing of the tests', () => {
    const files = readdirSync(join(consumer, 'node_modules', own.name), { recursive: true, encoding: 'utf8' })
    const tops = new Set(files.map((file) => file.split(/[\\/]/)[0]))

    expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'templates'])
    expect(files.filter((file) => /test|bench|\.ts$/.test(file) && !/\.d\.c?ts$/.test(file))).toEqual([])
    expect(files.filter((file) => /dist.cli/.test(file) && /\.d\.ts$/.test(file))).toEqual([])
  })

  it('is used by import', () => {
    expect(run('consumer.mjs', imported)).toBe('2461996.00 true\n')
  })

  it('is used by require', () => {
    expect(run('consumer.cjs', required)).toBe('2461996.00 true\n')
  })

  it('is used through a bundler, for browsers as well', () => {
    const entry = `import { check } from 'infitah'; import { readWorkbook } from 'infitah/files'; console.log(check, readWorkbook)`
    writeFileSync(join(consumer, 'page.mjs'), entry)
    const argv = [
      '--entry',
      join(consumer, 'page.mjs'),
      '--output-path',
      join(consumer, 'page'),
      '--target',
      'web',
      '--mode',
      'development',
    ]
    writeFileSync(join(consumer, 'none.config.mjs'), 'export default {}')
    tool('webpack-cli/bin/cli.js', '--config', join(consumer, 'none.config.mjs'), ...argv)

    expect(readdirSync(join(consumer, 'page'))).toContain('main.js')
  })

  it('has a command line that starts where it is installed', () => {
    const bin = join('node_modules', own.name, own.bin.infitah)

    expect(node([bin, '--version'], consumer)).toBe(`${own.version}\n`)
    expect(readFileSync(join(consumer, bin), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})

describe('its types', () => {
  it('fit a module and a CommonJS program', () => {
    const code = `import { check, type Finding, languages, type Report } from 'infitah'
import { readXlsx, UnreadableFile } from 'infitah/files'
export const report: Report = check(readXlsx(new Uint8Array()), { asOf: '2026-11-23', language: languages.fr })
export const cost: string | null = report.totals.cost
export const reason = (error: unknown) => (error instanceof UnreadableFile ? error.reason : null)
export const about = ({ fingerprint }: Finding): string => fingerprint
// @ts-expect-error a language is no text
check(readXlsx(new Uint8Array()), { asOf: '2026-11-23', language: 'fr' })
`
    const files = ['consumer.mts', 'consumer.cts']
    const compilerOptions = { noEmit: true, strict: true, module: 'node16', target: 'es2022', types: [] }
    for (const name of files) writeFileSync(join(consumer, name), code)
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))

    expect(tool('typescript/bin/tsc', '-p', consumer, '--singleThreaded')).toBe('')
  })

  it('are found by every kind of resolution that has exports', () => {
    expect(
      tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'node16', '--no-emoji', '--format', 'ascii'),
    ).toContain('node16 (from CJS): OK (CJS)')
  })

  it('and its fields are as publint wants them', () => {
    expect(tool('publint/src/cli.js', stage, '--strict', '--pack', 'false')).toContain('All good!')
  })
})
