import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aims } from './aims.ts'
import { editsOf, manyWorkbooks, workbookOf } from './make.ts'
import { type Measured, type SizeMeasured, sizes } from './measured.ts'
import { aimsTable, sizesTable } from './table.ts'

const rounds = 3

/** Measures everything, each in a process of its own, and prints it beside the aims. */
function run(): void {
  const measured: Measured = {
    sizes: new Map(sizes.map((activities) => [activities, measureSize(activities)])),
    flat: wholeOf(workbookOf(10_000, 'flat')),
    merged: wholeOf(workbookOf(10_000)),
    many: least('many', manyWorkbooks(200), 'each'),
    ...wallTimes(),
  }
  console.log(`${sizesTable(measured)}\n\n${aimsTable(aims(measured))}`)
}

function measureSize(activities: number): SizeMeasured {
  process.stderr.write(`${activities} activities …\n`)
  const path = workbookOf(activities)
  const whole = wholeSteps(path)

  return {
    read: whole.read,
    check: whole.checked,
    whole: whole.read + whole.checked + whole.written,
    peak: whole.peak,
    loaded: least('check', [path], 'ms'),
    json: least('json', [path], 'ms'),
    median: least('recheck', [path, editsOf(activities)], 'median'),
    p99: least('recheck', [path, editsOf(activities)], 'p99'),
    sheetjs: least('sheetjs', [path], 'ms'),
    hyperformula: least('hyperformula', [path], 'ms'),
  }
}

/** The quickest of some rounds: what else the machine does only ever adds. */
function wholeSteps(path: string) {
  const all = Array.from({ length: rounds }, () => measure('whole', [path]))
  const total = ({ read = 0, checked = 0, written = 0 }: Steps) => read + checked + written
  const { read = 0, checked = 0, written = 0, peak = 0 } = [...all].sort((a, b) => total(a) - total(b))[0] ?? {}

  return { read, checked, written, peak }
}

function wholeOf(path: string): number {
  const { read, checked, written } = wholeSteps(path)

  return read + checked + written
}

function least(what: string, paths: readonly string[], value: string): number {
  return Math.min(...Array.from({ length: rounds }, () => measure(what, paths)[value] ?? Number.NaN))
}

type Steps = Readonly<Record<string, number>>

function measure(what: string, paths: readonly string[]): Steps {
  const script = join(import.meta.dirname, 'measure.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, what, ...paths], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${what} ${paths[0]}: ${stderr}`)

  return JSON.parse(stdout)
}

/** The command line on the sample plan beside a program that does nothing, turn by turn. */
function wallTimes(): Pick<Measured, 'command' | 'nothing'> {
  const check = ['dist/cli/bin.js', 'check', 'templates/ait-melloul-2024-2025.xlsx', '--fail-on', 'never']
  const argv = [...check, '--out', join(tmpdir(), 'infitah-bench.txt')]
  const turns = Array.from({ length: 15 }, () => [wall(argv), wall(['-e', '0'])] as const)

  return { command: Math.min(...turns.map(([time]) => time)), nothing: Math.min(...turns.map(([, time]) => time)) }
}

function wall(argv: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, argv)
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}`)

  return performance.now() - start
}

run()
