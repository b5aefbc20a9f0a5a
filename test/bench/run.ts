import { aims } from './aims.ts'
import { explanations } from './explain.ts'
import { editsOf, manyWorkbooks, workbookOf } from './make.ts'
import { type Measured, type SizeMeasured, sizes } from './measured.ts'
import { checkOfSample, measured, runNode } from './processes.ts'
import { aimsTable, sizesTable } from './table.ts'

/** Measures everything, each in a process of its own, prints it beside the aims, and says where the time goes that misses them. */
function run(): void {
  const all: Measured = {
    sizes: new Map(sizes.map((activities) => [activities, measureSize(activities)])),
    flat: whole(workbookOf(10_000, 'flat'), 5).total,
    merged: whole(workbookOf(10_000), 5).total,
    many: quickest('many', manyWorkbooks(200), 3, ({ each }) => each).each ?? Number.NaN,
    ...wallTimes(),
  }
  console.log(`${sizesTable(all)}\n\n${aimsTable(aims(all))}`)
  for (const explanation of explanations(aims(all))) console.log(`\n${explanation}`)
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
  const all = Array.from({ length: rounds }, (): Values => measured(what, paths))

  return all.sort((a, b) => (weigh(a) ?? 0) - (weigh(b) ?? 0))[0] ?? {}
}

/** The command line on the sample plan beside a program that does nothing, turn by turn. */
function wallTimes(): Pick<Measured, 'command' | 'nothing'> {
  const turns = Array.from({ length: 15 }, () => [wall(checkOfSample('dist')), wall(['-e', '0'])] as const)

  return { command: Math.min(...turns.map(([time]) => time)), nothing: Math.min(...turns.map(([, time]) => time)) }
}

function wall(argv: readonly string[]): number {
  const start = performance.now()
  runNode(argv)

  return performance.now() - start
}

run()
