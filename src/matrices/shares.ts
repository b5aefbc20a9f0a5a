import { type Cell, coveredBy, type Row, type Sheet, visibleCells } from '../grid/index.ts'
import { asciiDigits } from '../text/index.ts'
import type { Rows } from './columns.ts'
import type { Draft } from './drafts.ts'
import type { HeaderField } from './header-words.ts'
import type { FieldName, Lean } from './types.ts'

/** The field of a column once it is known which indicator its share leans to. */
export function settledField(field: HeaderField, lean: Lean | null): FieldName {
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

/** Which indicator each bare share leans to, by column. Of two of one name and year, one is the tracking indicators'. */
export function leansIn(sheet: Sheet, drafts: readonly Draft[], pages: readonly Rows[]): ReadonlyMap<number, Lean> {
  const bare = drafts.filter(({ field }) => field === 'share' || field === 'achievedShare')
  const leans = bare.map((draft): [number, Lean] => [draft.column, leanOf(draft, drafts)])
  const rows = leans.map(() => 0)
  for (const seen of bare.length === 0 ? [] : seenRows(sheet, pages)) {
    leans.forEach(([column, lean], index) => {
      rows[index] = (rows[index] ?? 0) + rowLean(seen, column, lean)
    })
  }

  return new Map(leans.map(([column, lean], index) => [column, { ...lean, rows: rows[index] ?? 0 }]))
}

/** What stands in the rows of the pages of a table, both in ascending order. */
function* seenRows(sheet: Sheet, pages: readonly Rows[]): Generator<Row> {
  const covered = coveredBy(sheet)
  let next = 0
  for (const [row, cells] of sheet.rows) {
    while (row > (pages[next]?.endRow ?? Number.POSITIVE_INFINITY)) next += 1
    if (row >= (pages[next]?.row ?? Number.POSITIVE_INFINITY)) yield visibleCells(cells, row, covered)
  }
}

/** How many rows of the pages of a table a column is filled in. */
export function filledRows(sheet: Sheet, pages: readonly Rows[]): (column: number) => number {
  const seen = [...seenRows(sheet, pages)]

  return (column) => seen.filter((cells) => cells.has(column)).length
}

/** What the header alone says of a bare share. */
function leanOf(draft: Draft, drafts: readonly Draft[]): Lean {
  const columnOf = (field: HeaderField) => drafts.find((other) => other.field === field)?.column ?? null
  const [tracking, impact] = [columnOf('tracking'), columnOf('impact')]
  const rival = drafts.find((other) => other !== draft && other.field === draft.field && other.year === draft.year)
  const base = { rows: 0, everyRow: draft.field === 'share' }
  const left = sideLeft(draft, drafts)
  if (left !== null) return { ...base, order: left, tracking: null, impact: null, rival: null }
  if (rival === undefined) {
    return { ...base, order: nearestBack(draft.column, tracking, impact), tracking, impact, rival: null }
  }

  const first = draft.column < rival.column
  const trackingFirst = tracking === null || impact === null || tracking < impact
  return { ...base, order: first === trackingFirst ? 'tracking' : 'impact', tracking, impact, rival: rival.column }
}

/** The indicator that is left to a bare share where another column names itself the share of the other indicator. */
function sideLeft({ field, year }: Draft, drafts: readonly Draft[]): Lean['order'] | null {
  const [own, other] = field === 'share' ? ['weight', 'maximum'] : ['achieved', 'impactAchieved']
  const named = (name: string | undefined) => drafts.some((one) => one.field === name && one.year === year)
  if (named(own) === named(other)) return null

  return named(own) ? 'impact' : 'tracking'
}

/**
 * How much one row speaks for tracking (above 0) or impact (below): a weight stands in every row of its indicator;
 * what was achieved may be missing, but stands in no other row. Two columns of one name speak against each other, and
 * where rows do not tell them apart, the one of whole hundreds is the maximum.
 */
export function rowLean(seen: Row, column: number, lean: Lean): number {
  const own = columnLean(seen, column, lean)

  return lean.rival === null ? own : own - columnLean(seen, lean.rival, lean)
}

/** Less than a row could say, however many rows there are; exact in sums. */
const leastEvidence = 2 ** -21

function columnLean(seen: Row, column: number, { tracking, impact, everyRow, rival }: Lean): number {
  const own = seen.has(column)
  const misses = (indicator: number | null) => {
    const filled = indicator !== null && seen.has(indicator)
    return Number(everyRow ? own !== filled : own && !filled)
  }
  const whole = everyRow && rival !== null && isWhole(seen.get(column)) ? leastEvidence : 0

  return misses(impact) - misses(tracking) - whole
}

function isWhole(cell: Cell | undefined): boolean {
  const value = cell?.value ?? null
  if (typeof value === 'string') return /^\s*[%\u066a]?\s*100\b/.test(asciiDigits(value))

  return value === 1 || value === 100
}

function nearestBack(column: number, tracking: number | null, impact: number | null): Lean['order'] {
  if (tracking === null || impact === null) return tracking === null && impact !== null ? 'impact' : 'tracking'
  const [toTracking, toImpact] = [tracking, impact].map((other) =>
    other < column ? column - other : Number.POSITIVE_INFINITY,
  )

  return (toImpact ?? 0) < (toTracking ?? 0) ? 'impact' : 'tracking'
}
