import type { MatrixKind } from '../matrices/index.ts'
import { linesOf, textKey } from '../text/index.ts'
import type { Habits, Scale } from './column-habits.ts'
import { amountField, type CellRead, shareField, textField, yearsField } from './fields.ts'
import type { RowMemory } from './row-memory.ts'
import { columnsOf, holds, read, readColumn, type TableRow } from './rows.ts'
import type { Stretch } from './segments.ts'
import type { AmountField, Block, Field, ProjectBlock, ShareField, TextField } from './types.ts'

/** What reading a block takes beside its rows. */
export interface Reading {
  readonly habits: Habits
  readonly date1904: boolean
  /** null where a plan is read once. */
  readonly memory: RowMemory | null
}

/** Reads rows that are read together, unless the very same were read before. */
export function readRows<T>(
  rows: readonly [TableRow, ...TableRow[]],
  read: (rows: readonly [TableRow, ...TableRow[]], reading: Reading) => T,
  reading: Reading,
): T {
  return reading.memory === null ? read(rows, reading) : reading.memory.of(rows, read, () => read(rows, reading))
}

/** The cells of a field down the rows of a block that hold something. */
export function filledCells(rows: readonly TableRow[], field: Parameters<typeof read>[1]): readonly CellRead[] {
  const filled: CellRead[] = []
  for (const row of rows) {
    const column = columnsOf(row.segment, field)[0]
    if (column !== undefined && row.cells.has(column.column)) filled.push(readColumn(row, column))
  }

  return filled
}

/** A project's amount or text stands in its first filled row, or is empty in its first row; null without such a column. */
export function firstCell(rows: Stretch['rows'], field: Parameters<typeof read>[1]): CellRead | null {
  return read(rows.find((row) => holds(row, field)) ?? rows[0], field)
}

/** An amount of one cell, by the habits of its column. */
export function amountIn(cell: CellRead | null, key: string, reading: Reading, zero: boolean): AmountField | null {
  return cell === null ? null : amountField(cell, reading.habits.marks.of(key), zero)
}

/** What all blocks share: whose project this is, and rows that contradict its first. */
export function blockBase<M extends MatrixKind>(
  matrix: M,
  { rows, axisAbove }: Stretch,
  reading: Reading,
): Block & { readonly matrix: M } {
  const code = firstCell(rows, 'code') ?? { at: { sheet: rows[0].sheet, row: rows[0].row, column: 0 }, cell: undefined }
  const ownAxis = firstCell(rows, 'axis')
  const axis = ownAxis?.cell === undefined ? (axisAbove ?? ownAxis) : ownAxis
  const title = firstCell(rows, 'title')
  const costs = filledCells(rows, 'cost').map((cell) => amountField(cell, reading.habits.marks.of('cost')))

  return {
    matrix,
    sheet: rows[0].sheet,
    rows: rows.map((row) => row.row),
    code: textField(code),
    axis: axis === null ? null : textField(axis),
    title: title === null ? null : textField(title),
    odd: {
      code: oddTexts(rows, 'code', (text) => text.replace(/\s/g, '')),
      axis: oddTexts(rows, 'axis', textKey),
      title: oddTexts(rows, 'title', textKey),
      cost: costs.slice(1).filter((cost) => cost.value !== costs[0]?.value),
    },
  }
}

function oddTexts(
  rows: readonly TableRow[],
  field: 'code' | 'axis' | 'title',
  keyOf: (text: string) => string,
): readonly TextField[] {
  const filled = filledCells(rows, field)
  if (filled.length < 2) return []

  const [first, ...others] = filled.map(textField)
  const key = keyOf(first?.written ?? '')

  return others.filter((other) => keyOf(other.written) !== key)
}

/** Reads a project's rows in matrix 1. */
export function projectBlock(stretch: Stretch, reading: Reading): ProjectBlock {
  const { rows } = stretch
  const cost = firstCell(rows, 'cost')
  const years = firstCell(rows, 'years')
  const words = rows.map((row) => readRows([row], wordsOf, reading))

  return {
    ...blockBase('projects', stretch, reading),
    objectives: distinct(words.flatMap(({ objectives }) => objectives)),
    activities: words.flatMap(({ activities }) => activities),
    years: years === null ? null : yearsOf(rows, years, reading.date1904),
    links: distinct(words.flatMap(({ links }) => links)),
    partners: distinct(words.flatMap(({ partners }) => partners)),
    contributions: distinct(words.flatMap(({ contributions }) => contributions)),
    cost: amountIn(cost, 'cost', reading, false),
  }
}

/** What one row of matrix 1 says in words. */
function wordsOf(rows: readonly TableRow[]) {
  return {
    objectives: linesIn(rows, 'objectives'),
    activities: filledCells(rows, 'activity').map(textField),
    links: linesIn(rows, 'link'),
    partners: linesIn(rows, 'partners'),
    contributions: linesIn(rows, 'contribution'),
  }
}

/** Years one below the other (2024, then 2025) add up to the project's years. */
function yearsOf(rows: readonly TableRow[], first: CellRead, date1904: boolean): Field<readonly number[]> {
  const fields = filledCells(rows, 'years').map((cell) => yearsField(cell, date1904))
  const own = yearsField(first, date1904)
  const unread = fields.find((field) => field.trouble !== null)
  if (unread !== undefined || fields.length < 2) return unread ?? own

  const all = [...new Set(fields.flatMap((field) => field.value ?? []))].sort((a, b) => a - b)
  return { ...own, value: all }
}

function linesIn(
  rows: readonly TableRow[],
  field: 'objectives' | 'link' | 'partners' | 'contribution',
): readonly Line[] {
  return filledCells(rows, field).flatMap((cell) => {
    const whole = textField(cell)
    const lines = linesOf(whole.written)
    const fields = lines.length < 2 ? [whole] : lines.map((line) => ({ ...whole, written: line, value: line }))

    return fields.map((field) => ({ field, key: textKey(field.written) }))
  })
}

interface Line {
  readonly field: TextField
  readonly key: string
}

function distinct(lines: readonly Line[]): readonly TextField[] {
  const seen = new Map<string, TextField>()
  for (const { key, field } of lines) if (!seen.has(key)) seen.set(key, field)

  return [...seen.values()]
}

/** The shares of a field in one row, one a year where its header names years. */
export function sharesIn(row: TableRow, field: 'weight' | 'maximum' | 'achieved' | 'impactAchieved', reading: Reading) {
  return columnsOf(row.segment, field).map((column) => ({
    year: column.year,
    cumulative: column.cumulative || column.year === null,
    share: shareIn(readColumn(row, column), column.key, reading),
  }))
}

function shareIn(cell: CellRead, key: string, reading: Reading): ShareField {
  const scale: Scale = reading.habits.scale.get(key) ?? 'fractions'

  return shareField(cell, scale)
}
