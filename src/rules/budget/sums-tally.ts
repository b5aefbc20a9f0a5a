import type { Gathered } from '../rule.ts'
import type { Column } from './amounts.ts'
import type { Misses, ProjectSums } from './project-sums.ts'

/** The sums of all projects, in fine units; null where they cannot be known. */
export interface AllSums {
  /** A column over the activities, and over the rows of sums; 0 where no project has any column. */
  readonly column: (column: Column) => { readonly lines: bigint | null; readonly total: bigint | null }
  readonly costs: () => readonly (bigint | null)[]
  /** Whether a single project misses by as much, or all of them together. */
  readonly misses: (miss: bigint) => boolean
  readonly incomplete: () => boolean
}

/** Sums that are kept by difference: a project that says something else is taken out and put in again. */
export function tallySums(each: readonly ProjectSums[]): Gathered<ProjectSums, AllSums> {
  const tally: Tally = { columns: new Map(), holders: 0, costs: [noSum(), noSum(), noSum()], misses: [], incomplete: 0 }
  for (const sums of each) count(tally, sums, 1)

  return {
    all: {
      column: (column) => columnIn(tally, column),
      costs: () => tally.costs.map(exactIn),
      misses: (miss) => tally.misses.some(({ each: counts, all }) => miss === all || counts.has(miss)),
      incomplete: () => tally.incomplete > 0,
    },
    exchange(_, old, next) {
      count(tally, old, -1)
      count(tally, next, 1)
    },
  }
}

/** Parts that are known, and how many are not. */
interface Sum {
  exact: bigint
  unknown: number
}

interface Tally {
  /** By column: its sums, and how many projects have it. */
  readonly columns: Map<Column, { readonly lines: Sum; readonly total: Sum; holders: number }>
  /** How many projects have any column. */
  holders: number
  readonly costs: readonly Sum[]
  readonly misses: { readonly each: Map<bigint, number>; all: bigint }[]
  incomplete: number
}

type Sign = 1 | -1

function count(tally: Tally, sums: ProjectSums, sign: Sign): void {
  if (sums.columns.size > 0) tally.holders += sign
  for (const [column, { lines, total }] of sums.columns) {
    const known = tally.columns.get(column) ?? { lines: noSum(), total: noSum(), holders: 0 }
    tally.columns.set(column, known)
    known.holders += sign
    add(known.lines, lines, sign)
    add(known.total, total, sign)
  }
  sums.costs.forEach((cost, index) => {
    const sum = tally.costs[index]
    if (sum !== undefined) add(sum, cost, sign)
  })
  sums.misses.forEach((misses, index) => {
    const known = tally.misses[index] ?? { each: new Map<bigint, number>(), all: 0n }
    tally.misses[index] = known
    countMisses(known, misses, sign)
  })
  if (sums.incomplete) tally.incomplete += sign
}

function countMisses(known: Tally['misses'][number], { each, all }: Misses, sign: Sign): void {
  known.all += BigInt(sign) * all
  for (const miss of each) {
    const left = (known.each.get(miss) ?? 0) + sign
    if (left === 0) known.each.delete(miss)
    else known.each.set(miss, left)
  }
}

function noSum(): Sum {
  return { exact: 0n, unknown: 0 }
}

function add(sum: Sum, part: bigint | null, sign: Sign): void {
  if (part === null) sum.unknown += sign
  else sum.exact += BigInt(sign) * part
}

function exactIn({ exact, unknown }: Sum): bigint | null {
  return unknown === 0 ? exact : null
}

/** A column that only some of the projects have is known of none; projects without any are passed over. */
function columnIn({ columns, holders }: Tally, column: Column) {
  if (holders === 0) return { lines: 0n, total: 0n }

  const known = columns.get(column)
  if (known === undefined || known.holders < holders) return { lines: null, total: null }

  return { lines: exactIn(known.lines), total: exactIn(known.total) }
}
