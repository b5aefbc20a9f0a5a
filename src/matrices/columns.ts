import { coveredBy, type Row, type Sheet, visibleCells } from '../grid/index.ts'
import { fieldInGroup, groupAt, type HeaderBlock } from './header-block.ts'
import type { HeaderCell } from './header-cell.ts'
import type { HeaderField } from './header-words.ts'
import type { Column, FieldName, Lean } from './types.ts'

/** A column before its neighbours have told which indicator a bare share belongs to. */
type Draft = Omit<Column, 'field' | 'key' | 'lean'> & { readonly field: HeaderField }

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
  const withCosts = block.kind === 'budget' ? splitCosts(drafts) : drafts
  const relevant = withCosts.filter((draft) => block.kind !== 'monitoring' || draft.field !== 'programmed')
  const leans = leansIn(sheet, block, relevant, lastRow)

  return relevant
    .map((draft) => ({ draft, lean: leans.get(draft.column) ?? null }))
    .map(({ draft, lean }) => ({ ...draft, lean, field: settledField(draft, lean) }))
    .map((column) => ({ ...column, key: column.year === null ? column.field : `${column.field}/${column.year}` }))
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

function settledField({ field }: Draft, lean: Lean | null): FieldName {
  if (field !== 'share' && field !== 'achievedShare') return field

  const ofImpact = lean !== null && leansToImpact(lean)
  if (field === 'share') return ofImpact ? 'maximum' : 'weight'
  return ofImpact ? 'impactAchieved' : 'achieved'
}

/**
 * Whether a bare share belongs to the impact indicators: by the rows it is filled in where there are indicators of both
 * kinds, else by the order of columns.
 */
export function leansToImpact({ rows, order, tracking, impact }: Lean): boolean {
  const alone = tracking === null || impact === null

  return alone || rows === 0 ? order === 'impact' : rows < 0
}

/** Which indicator each bare share leans to, by column. */
function leansIn(
  sheet: Sheet,
  block: HeaderBlock,
  drafts: readonly Draft[],
  lastRow: number,
): ReadonlyMap<number, Lean> {
  const tracking = drafts.find(({ field }) => field === 'tracking')?.column ?? null
  const impact = drafts.find(({ field }) => field === 'impact')?.column ?? null
  const bare = drafts.filter(({ field }) => field === 'share' || field === 'achievedShare')
  const leans = bare.map(({ column, field }): [number, Lean] => [
    column,
    { rows: 0, order: nearestBack(column, tracking, impact), tracking, impact, everyRow: field === 'share' },
  ])
  const rows = leans.map(() => 0)
  const covered = coveredBy(sheet)
  for (const [row, cells] of bare.length === 0 ? [] : sheet.rows) {
    if (row <= block.lastRow || row > lastRow) continue

    const seen = visibleCells(cells, row, covered)
    leans.forEach(([column, lean], index) => {
      rows[index] = (rows[index] ?? 0) + rowLean(seen, column, lean)
    })
  }

  return new Map(leans.map(([column, lean], index) => [column, { ...lean, rows: rows[index] ?? 0 }]))
}

/**
 * How much one row speaks for tracking (above 0) or impact (below): a weight stands in every row of its indicator;
 * what was achieved may be missing, but stands in no other row.
 */
export function rowLean(seen: Row, column: number, { tracking, impact, everyRow }: Lean): number {
  const own = seen.has(column)
  const misses = (indicator: number | null) => {
    const filled = indicator !== null && seen.has(indicator)
    return Number(everyRow ? own !== filled : own && !filled)
  }

  return misses(impact) - misses(tracking)
}

function nearestBack(column: number, tracking: number | null, impact: number | null): Lean['order'] {
  if (tracking === null || impact === null) return tracking === null && impact !== null ? 'impact' : 'tracking'
  const [toTracking, toImpact] = [tracking, impact].map((other) =>
    other < column ? column - other : Number.POSITIVE_INFINITY,
  )

  return (toImpact ?? 0) < (toTracking ?? 0) ? 'impact' : 'tracking'
}

/** Columns by their field, in sheet order. */
export function byField(columns: readonly Column[]): ReadonlyMap<FieldName, readonly Column[]> {
  return new Map(columns.map(({ field }) => [field, columns.filter((column) => column.field === field)]))
}
