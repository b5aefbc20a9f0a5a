import { coveredBy, type Sheet } from '../grid/index.ts'
import { fieldInGroup, groupAt, type HeaderBlock } from './header-block.ts'
import type { HeaderCell } from './header-cell.ts'
import type { HeaderField } from './header-words.ts'
import type { Column, FieldName } from './types.ts'

/** A column before its neighbours have told which indicator a bare share belongs to. */
type Draft = Omit<Column, 'field' | 'key'> & { readonly field: HeaderField }

/** The columns under a header, from column A, and the header cells that name none. */
export interface ReadColumns {
  readonly columns: readonly Column[]
  readonly unknown: readonly { readonly row: number; readonly column: number; readonly text: string }[]
}

/** Reads the columns of a header; `lastRow` ends the rows whose filling tells bare shares apart. */
export function columnsOf(sheet: Sheet, block: HeaderBlock, lastRow: number): ReadColumns {
  const drafts: Draft[] = []
  const unknown: { row: number; column: number; text: string }[] = []
  const width = Math.max(...block.rows.flatMap((row) => [...row.keys()]))
  for (let column = 0; column <= width; column += 1) {
    const draft = draftColumn(sheet, block, column)
    if (draft === null) continue
    if ('field' in draft) drafts.push(draft)
    else unknown.push(draft)
  }

  return { columns: settled(sheet, block, drafts, lastRow), unknown }
}

function draftColumn(
  sheet: Sheet,
  block: HeaderBlock,
  column: number,
): Draft | { row: number; column: number; text: string } | null {
  const own = block.rows.flatMap((row, index) => {
    const cell = row.get(column)
    return cell === undefined ? [] : [{ cell, row: block.firstRow + index, index }]
  })
  const leaf = own.at(-1)
  if (leaf === undefined) return null

  const groups = block.rows.slice(0, leaf.index).map((row, index) => groupAt(row, block.rows[index + 1] ?? row, column))
  const field = fieldOf(leaf.cell, groups)
  const path = [...groups.filter((group) => group !== null), leaf.cell]
  if (field === null) return { row: leaf.row, column, text: leaf.cell.text }

  return {
    field,
    year: path.findLast((cell) => cell.year !== null)?.year ?? null,
    cumulative: path.some((cell) => cell.cumulative),
    percent: path.some((cell) => cell.percent),
    column,
    header: { sheet: sheet.name, row: leaf.row, column },
    text: path.map((cell) => cell.text).join('\n'),
  }
}

/** The leaf's own field, else what it means in the group over it; a bare year is money of that year or what was achieved in it. */
function fieldOf(leaf: HeaderCell, groups: readonly (HeaderCell | null)[]): HeaderField | null {
  const nearest = groups.findLast((group) => group !== null) ?? null
  if (nearest === null) return leaf.field ?? (leaf.year === null ? null : 'programmed')
  if (leaf.field === null && leaf.year !== null)
    return groups.findLast((group) => group?.field != null)?.field ?? 'programmed'
  if (leaf.field !== null && leaf.field !== 'share' && leaf.field !== 'achievedShare') return leaf.field

  return fieldInGroup(nearest, leaf) ?? leaf.field
}

function settled(sheet: Sheet, block: HeaderBlock, drafts: readonly Draft[], lastRow: number): readonly Column[] {
  const filling = fillingOf(sheet, block, lastRow)
  const withCosts = block.kind === 'budget' ? splitCosts(drafts) : drafts
  const relevant = withCosts.filter((draft) => block.kind !== 'monitoring' || draft.field !== 'programmed')

  return relevant
    .map((draft) => ({ draft, field: settledField(draft, relevant, filling) }))
    .map(({ draft, field }) => ({ ...draft, field, key: draft.year === null ? field : `${field}/${draft.year}` }))
    .filter(isOnce)
}

/** The same field and year twice: the later column repeats the first and is not read. */
function isOnce(column: Column, index: number, all: readonly Column[]): boolean {
  return all.findIndex(({ key }) => key === column.key) === index
}

/** Two costs of the same name: the one behind the activities is theirs. */
function splitCosts(drafts: readonly Draft[]): readonly Draft[] {
  const costs = drafts.filter((draft) => draft.field === 'cost')
  if (costs.length < 2 || drafts.some((draft) => draft.field === 'activityCost')) return drafts

  const activity = drafts.find((draft) => draft.field === 'activity')?.column ?? -1
  const theirs = costs.find((draft) => draft.column > activity) ?? costs[1]

  return drafts.map((draft) => (draft === theirs ? { ...draft, field: 'activityCost' } : draft))
}

type Filling = (column: number) => ReadonlySet<number>

/** Which rows are filled in a column: bare shares stand in the rows of their own indicators. */
function fillingOf(sheet: Sheet, block: HeaderBlock, lastRow: number): Filling {
  const known = new Map<number, Set<number>>()
  const covered = coveredBy(sheet)

  return (column) => {
    const found = known.get(column)
    if (found !== undefined) return found

    const rows = new Set<number>()
    for (const [row, cells] of sheet.rows) {
      if (row > block.lastRow && row <= lastRow && cells.has(column) && !covered(row, column)) rows.add(row)
    }
    known.set(column, rows)
    return rows
  }
}

function settledField(draft: Draft, drafts: readonly Draft[], filling: Filling): FieldName {
  if (draft.field !== 'share' && draft.field !== 'achievedShare') return draft.field

  const ofImpact = belongsToImpact(draft, drafts, filling)
  if (draft.field === 'share') return ofImpact ? 'maximum' : 'weight'
  return ofImpact ? 'impactAchieved' : 'achieved'
}

/** By the rows it is filled in; where those do not tell, by the nearest indicator back toward column A. */
function belongsToImpact(draft: Draft, drafts: readonly Draft[], filling: Filling): boolean {
  const tracking = drafts.find((other) => other.field === 'tracking')
  const impact = drafts.find((other) => other.field === 'impact')
  if (tracking === undefined || impact === undefined) return tracking === undefined && impact !== undefined

  const own = filling(draft.column)
  const missesTracking = mismatch(own, filling(tracking.column), draft.field)
  const missesImpact = mismatch(own, filling(impact.column), draft.field)
  if (missesTracking !== missesImpact) return missesImpact < missesTracking

  const back = [tracking, impact].filter((other) => other.column < draft.column)
  const nearest = back.sort((a, b) => b.column - a.column)[0]
  return nearest === impact
}

/** A weight stands in every row of its indicator; what was achieved may be missing, but stands in no other row. */
function mismatch(own: ReadonlySet<number>, indicator: ReadonlySet<number>, field: HeaderField): number {
  let misses = 0
  for (const row of own) if (!indicator.has(row)) misses += 1
  if (field === 'share') for (const row of indicator) if (!own.has(row)) misses += 1

  return misses
}

/** Columns by their field, in sheet order. */
export function byField(columns: readonly Column[]): ReadonlyMap<FieldName, readonly Column[]> {
  return new Map(columns.map(({ field }) => [field, columns.filter((column) => column.field === field)]))
}
