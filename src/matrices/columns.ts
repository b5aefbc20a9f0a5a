import type { Range, Sheet } from '../grid/index.ts'
import type { Draft, Drafts, UnknownHeader } from './drafts.ts'
import type { HeaderBlock } from './header-block.ts'
import type { HeaderField } from './header-words.ts'
import { filledRows, leansIn, settledField } from './shares.ts'
import type { Column, FieldName, Lean, Segment } from './types.ts'

/** The columns under a header, from column A, and the header cells whose columns are not read. */
export interface ReadColumns extends Pick<Segment, 'disputed'> {
  readonly columns: readonly Column[]
  readonly unknown: readonly UnknownHeader[]
}

/** The rows under one header, both inside. */
export type Rows = Pick<Range, 'row' | 'endRow'>

/** What tells pages of one layout from those of another: what the rows of either tell holds for both. */
export function layoutOf({ kind }: HeaderBlock, { drafts }: Drafts): string {
  return [kind, ...drafts.map(({ field, year, column }) => `${field}/${year}/${column}`)].join()
}

/** What the rows of a table tell of columns whose headers do not tell enough. */
export interface Filling {
  readonly activityCost: number | null
  readonly leans: ReadonlyMap<number, Lean>
  /** Columns of money that say the same and hold different amounts: nobody knows which of them is meant. */
  readonly clashing: ReadonlySet<number>
}

/** Reads from the rows of all pages of one layout what its headers leave open. */
export function fillingOf(sheet: Sheet, { kind }: HeaderBlock, { drafts }: Drafts, pages: readonly Rows[]): Filling {
  return {
    activityCost: kind === 'budget' ? activityCostIn(sheet, drafts, pages) : null,
    leans: leansIn(sheet, drafts, pages),
    clashing: kind === 'budget' ? clashingIn(sheet, drafts, pages) : new Set(),
  }
}

/** Settles the columns under one header; beside columns of money by year, one that names no year is not read. */
export function columnsOf({ kind }: HeaderBlock, header: Drafts, filling: Filling): ReadColumns {
  const { activityCost, leans, clashing } = filling
  const yearly = header.drafts.some(({ field, year }) => field === 'programmed' && year !== null)
  const columns = header.drafts
    .filter(({ field, year }) => field !== 'programmed' || (kind !== 'monitoring' && (year !== null || !yearly)))
    .filter(({ field }) => kind === 'monitoring' || !isAchieved(field))
    .map((draft) => (draft.column === activityCost ? { ...draft, field: 'activityCost' as const } : draft))
    .map((draft) => ({ draft, lean: leans.get(draft.column) ?? null }))
    .map(({ draft, lean }) => ({ ...draft, lean, field: settledField(draft.field, lean) }))
    .map((column) => ({ ...column, key: keyOf(column) }))
    .filter(isOnce)
    .filter(({ column }) => !clashing.has(column))
  const unread = header.drafts.filter((draft) => !columns.some(({ column }) => column === draft.column))

  const keys = new Set(columns.map(({ key }) => key))

  return {
    columns,
    unknown: [...header.unknown, ...unread.map((draft) => unknownHeader(draft, keys, clashing))],
    disputed: disputedAmong(header.drafts),
  }
}

/** Columns of money of one name and year, and of costs more than two. */
function disputedAmong(drafts: readonly Draft[]): readonly number[] {
  const money = drafts.filter(isClaim)
  const costs = drafts.filter(({ field }) => field === 'cost')
  const same = money.filter((one) => money.some((other) => other !== one && keyOf(other) === keyOf(one)))

  return [...same, ...costs.slice(2)].map(({ column }) => column)
}

/** Whether two columns of this name and year cannot both be right. */
function isClaim({ field, year }: Draft): boolean {
  return field === 'mobilised' || (field === 'programmed' && year !== null)
}

function isAchieved(field: HeaderField): boolean {
  return field === 'achieved' || field === 'impactAchieved' || field === 'achievedShare'
}

function keyOf({ field, year }: Pick<Draft, 'field' | 'year'>): string {
  return year === null ? field : `${field}/${year}`
}

/** The same field and year twice: the later column repeats the first, and is said not to be read. */
function isOnce(column: Column, index: number, all: readonly Column[]): boolean {
  return all.findIndex(({ key }) => key === column.key) === index
}

function unknownHeader(draft: Draft, read: ReadonlySet<string>, clashing: Filling['clashing']): UnknownHeader {
  const { header, text } = draft
  const key = keyOf(draft)
  const clash = clashing.has(draft.column) ? key : null

  return { row: header.row, column: header.column, text, repeats: read.has(key), clash }
}

function clashingIn(sheet: Sheet, drafts: readonly Draft[], pages: readonly Rows[]): ReadonlySet<number> {
  const money = drafts.filter(isClaim)
  const clashing = money.filter((one) =>
    money.some(
      (other) => other !== one && keyOf(other) === keyOf(one) && differ(sheet, one.column, other.column, pages),
    ),
  )

  return new Set(clashing.map(({ column }) => column))
}

/** Whether two columns hold different things; one that is left empty repeats nothing wrong. */
function differ(sheet: Sheet, one: number, other: number, pages: readonly Rows[]): boolean {
  const rows = pages.flatMap(({ row, endRow }) => [...sheet.rows].filter(([at]) => at >= row && at <= endRow))
  const valuesIn = (column: number) => rows.map(([, cells]) => cells.get(column)?.value ?? null)
  const [first, second] = [valuesIn(one), valuesIn(other)]
  const filled = [first, second].every((values) => values.some((value) => value !== null))

  return filled && first.some((value, index) => value !== second[index])
}

/** Of two costs of the same name the fuller column is the activities', else the one behind them; null where they are named. */
function activityCostIn(sheet: Sheet, drafts: readonly Draft[], pages: readonly Rows[]): number | null {
  const costs = drafts.filter((draft) => draft.field === 'cost').map(({ column }) => column)
  if (costs.length < 2 || drafts.some((draft) => draft.field === 'activityCost')) return null

  const filled = filledRows(sheet, pages)
  const most = Math.max(...costs.map(filled))
  const fullest = costs.filter((column) => filled(column) === most)
  const activity = drafts.find((draft) => draft.field === 'activity')?.column ?? -1

  return fullest.find((column) => column > activity) ?? fullest.at(-1) ?? null
}

/** Columns by their field, those of earlier years first. */
export function byField(columns: readonly Column[]): ReadonlyMap<FieldName, readonly Column[]> {
  const sorted = [...columns].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.column - b.column)

  return new Map(columns.map(({ field }) => [field, sorted.filter((column) => column.field === field)]))
}
