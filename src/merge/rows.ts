import type { Row, Sheet } from '../grid/index.ts'
import { type Alignment, alignmentFrom } from './alignment.ts'
import { rowLikeness } from './row-likeness.ts'
import { contentKey } from './same.ts'
import { likestMatches, likestPairs, type Match, risingMatches, uniqueMatches } from './sequence.ts'

/** How alike two rows must be to be one that was edited. */
const least = 0.35
/** And one that went elsewhere as well. */
const leastElsewhere = 0.6

/** A filled row with its contents by the base's columns. */
export interface KeyedRow {
  readonly row: number
  readonly cells: ReadonlyMap<number, string>
  /** All of its contents; what only moved with the rows does not count. */
  readonly key: string
}

/** Aligns the rows of a copy with those of the base: equal rows first, then what is likest between them. */
export function alignRows(base: Sheet, copy: Sheet, columns: Alignment): Alignment {
  const ours = keyedRows(base, (column) => column)
  const theirs = keyedRows(copy, (column) => columns.toBase.get(column))
  const same = uniqueMatches(
    ours.map(({ key }) => key),
    theirs.map(({ key }) => key),
  )
  const rising = risingMatches(same)
  const equal = same.filter((match) => !rising.includes(match) && isTelling(ours[match.a]))
  const aligned = betweenAnchors(extended(rising, ours, theirs), equal, ours, theirs)
  const moved = [...equal, ...likestElsewhere([...aligned, ...equal], ours, theirs)]

  const alignment = alignmentFrom(
    ours.map(({ row }) => row),
    theirs.map(({ row }) => row),
    rowPairs(aligned, ours, theirs),
    rowPairs(moved, ours, theirs),
  )

  return { ...alignment, replaced: retyped(alignment, ours, theirs) }
}

/** Of the rows written anew in their place, those of which not even half is left: others were edited, cell by cell. */
function retyped(
  { replaced, toBase }: Alignment,
  ours: readonly KeyedRow[],
  theirs: readonly KeyedRow[],
): ReadonlySet<number> {
  const before = new Map(ours.map(({ row, cells }) => [row, cells]))
  const after = new Map(theirs.map(({ row, cells }) => [toBase.get(row), cells]))

  return new Set(
    [...replaced].filter((row) => {
      const [was, is] = [before.get(row) ?? new Map(), after.get(row) ?? new Map()]
      const columns = new Set<number>([...was.keys(), ...is.keys()])
      const kept = [...columns].filter((column) => was.get(column) === is.get(column)).length

      return kept * 2 < columns.size
    }),
  )
}

function rowPairs(
  matches: readonly Match[],
  ours: readonly KeyedRow[],
  theirs: readonly KeyedRow[],
): ReadonlyMap<number, number> {
  return new Map(matches.map(({ a, b }) => [ours[a]?.row ?? 0, theirs[b]?.row ?? 0]))
}

function keyedRows(sheet: Sheet, columnOf: (column: number) => number | undefined): readonly KeyedRow[] {
  return [...sheet.rows]
    .map(([row, cells]) => keyedRow(row, cells, columnOf))
    .filter(({ cells }) => cells.size > 0)
    .sort((a, b) => a.row - b.row)
}

function keyedRow(row: number, cells: Row, columnOf: (column: number) => number | undefined): KeyedRow {
  const keyed = new Map<number, string>()
  for (const [column, cell] of cells) {
    const to = columnOf(column)
    const key = contentKey(cell).replace(/^=.*/s, (formula) => formula.replace(/\d+/g, ''))
    if (to !== undefined && key !== '') keyed.set(to, key)
  }
  const sorted = [...keyed].sort(([a], [b]) => a - b)

  return { row, cells: keyed, key: JSON.stringify(sorted) }
}

/** Rows that went elsewhere and were edited: each the likest of the other among all that are left. */
function likestElsewhere(
  known: readonly Match[],
  ours: readonly KeyedRow[],
  theirs: readonly KeyedRow[],
): readonly Match[] {
  const [inOurs, inTheirs] = [new Set(known.map(({ a }) => a)), new Set(known.map(({ b }) => b))]
  const left = [...ours.keys()].filter((index) => !inOurs.has(index))
  const right = [...theirs.keys()].filter((index) => !inTheirs.has(index))
  const likeness = rowLikeness(ours, theirs)

  return likestPairs(left, right, likeness, leastElsewhere)
}

/** A row of one short text may well stand twice by chance. */
function isTelling(row: KeyedRow | undefined): boolean {
  return row !== undefined && (row.cells.size > 1 || row.key.length > 24)
}

/** Rows that stand several times are known by their neighbours. */
function extended(anchors: readonly Match[], ours: readonly KeyedRow[], theirs: readonly KeyedRow[]): readonly Match[] {
  const found = new Map(anchors.map(({ a, b }) => [a, b]))
  const taken = new Set(found.values())
  const grow = (from: Match, step: 1 | -1) => {
    let [a, b] = [from.a + step, from.b + step]
    while (!found.has(a) && !taken.has(b) && ours[a] !== undefined && ours[a]?.key === theirs[b]?.key) {
      found.set(a, b)
      taken.add(b)
      a += step
      b += step
    }
  }
  for (const step of [1, -1] as const) {
    for (const anchor of [{ a: -1, b: -1 }, ...anchors, { a: ours.length, b: theirs.length }]) grow(anchor, step)
  }

  return risingMatches([...found].map(([a, b]) => ({ a, b })))
}

/** Where a copy has as many rows as the base, they are more likely to be where they were than beside it. */
const inPlace = 0.25

/** What stands between two anchors, by likeness. */
function betweenAnchors(
  anchors: readonly Match[],
  moved: readonly Match[],
  ours: readonly KeyedRow[],
  theirs: readonly KeyedRow[],
): readonly Match[] {
  const likeness = rowLikeness(ours, theirs)
  const [movedFrom, movedTo] = [new Set(moved.map(({ a }) => a)), new Set(moved.map(({ b }) => b))]
  const all = [...anchors, { a: ours.length, b: theirs.length }]
  let last: Match = { a: -1, b: -1 }

  return all.flatMap((anchor) => {
    const left = indexesBetween(last.a, anchor.a).filter((index) => !movedFrom.has(index))
    const right = indexesBetween(last.b, anchor.b).filter((index) => !movedTo.has(index))
    last = anchor
    const like = (a: number, b: number) => {
      const own = likeness(left[a] ?? -1, right[b] ?? -1)
      return own >= least && a === b && left.length === right.length ? own + inPlace : own
    }
    const matches = likestMatches(left.length, right.length, like, least)

    return [
      ...matches.map(({ a, b }) => ({ a: left[a] ?? -1, b: right[b] ?? -1 })),
      ...(anchor.a < ours.length ? [anchor] : []),
    ]
  })
}

function indexesBetween(low: number, high: number): readonly number[] {
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, index) => low + 1 + index)
}
