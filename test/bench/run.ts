import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aims } from './aims.ts'
import { editsOf, manyWorkbooks, workbookOf } from './make.ts'
import { type Measured, type SizeMeasured, sizes } from './measured.ts'
import { aimsTable, sizesTable } from './table.ts'

/** Measures everything, each in a process of its own, and prints it beside the aims. */
function run(): void {
  const measured: Measured = {
    sizes: new Map(sizes.map((activities) => [activities, measureSize(activities)])),
    flat: whole(workbookOf(10_000, 'flat'), 5).total,
    merged: whole(workbookOf(10_000), 5).total,
    many: quickest('many', manyWorkbooks(200), 3, ({ each }) => each).each ?? Number.NaN,
    ...wallTimes(),
  }
  console.log(`${sizesTable(measured)}\n\n${aimsTable(aims(measured))}`)
}

function measureSize(activities: number): SizeMeasured {
  process.stderr.write(`${activities} activities …\n`)
  const path = workbookOf(activities)
  const rounds = activities > 10_000 ? 1 : 3
  const { read = 0, checked = 0, total = 0, peak = 0 } = whole(path, rounds)
  const recheck = quickest('recheck', [path, editsOf(activities)], rounds, ({ median }) => median)
  const time = (what: string) => quickest(what, [path], rounds, ({ ms }) => ms).ms ?? Number.NaN

  return {
    read,
    check: checked,
    whole: total,
    peak,
    loaded: time('check'),
    json: time('json'),
    median: recheck.median ?? Number.NaN,
    p99: recheck.p99 ?? Number.NaN,
    sheetjs: time('sheetjs'),
    hyperformula: time('hyperformula'),
  }
}

type Values = Readonly<Record<string, number>>

/** From the file to the JSON of its report. */
function whole(path: string, rounds: number) {
  const { read = 0, checked = 0, written = 0, peak = 0 } = quickest('whole', [path], rounds, totalOf)

  return { read, checked, peak, total: read + checked + written }
}

function totalOf({ read = 0, checked = 0, written = 0 }: Values): number {
  return read + checked + written
}

/** The quickest of some rounds: what else the machine does only ever adds. */
function quickest(
  what: string,
  paths: readonly string[],
  rounds: number,
  weigh: (values: Values) => number | undefined,
): Values {
  const all = Array.from({ length: rounds }, () => measure(what, paths))

  return all.sort((a, b) => (weigh(a) ?? 0) - (weigh(b) ?? 0))[0] ?? {}
}

function measure(what: string, paths: readonly string[]): Values {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, what, ...paths], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${what} ${paths[0]}: ${stderr}`)

  return JSON.parse(stdout)
}

const script = fileURLToPath(new URL('measure.mjs', import.meta.url))

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
