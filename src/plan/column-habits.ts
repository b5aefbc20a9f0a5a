import { type Cell, isPercentFormat, type Place } from '../grid/index.ts'
import type { Column, FieldName, MatrixKind } from '../matrices/index.ts'
import { asciiDigits } from '../text/index.ts'
import { amountColumns, type DecimalMarks, decimalMarks } from './decimal-marks.ts'
import { readColumn, type TableRow } from './rows.ts'
import type { ShareColumn } from './types.ts'

export type Scale = 'points' | 'fractions'

/** How the columns of a matrix are written, read from all of their cells together. */
export interface Habits {
  readonly marks: DecimalMarks
  /** How a column's shares without a percent sign or format are written, by column key. */
  readonly scale: ReadonlyMap<string, Scale>
  readonly shareColumns: readonly ShareColumn[]
}

const shares: ReadonlySet<FieldName> = new Set(['weight', 'maximum', 'achieved', 'impactAchieved'])

/** What the cells of one column of shares tell of its scale. */
interface ShareEvidence {
  readonly column: Column
  readonly bare: readonly { readonly at: Place; readonly value: number }[]
}

/** Reads the habits of a table's columns; `scale` is the workbook's own setting, which leaves nothing to guess. */
export function habitsOf(matrix: MatrixKind, rows: readonly TableRow[], setting: Scale | undefined): Habits {
  const marks = decimalMarks()
  const evidence = new Map<string, { column: Column; bare: { at: Place; value: number }[] }>()
  const telling = tellingColumns()
  for (const row of rows) {
    const { ofAmounts, ofShares } = telling(row)
    for (const { key, column } of ofAmounts) marks.note(key, row.cells.get(column))
    for (const column of ofShares) noteShare(evidence, column, row)
  }

  const scales = settleScales([...evidence], setting)
  return {
    marks,
    scale: new Map(scales.map(({ key, scale }) => [key, scale])),
    shareColumns: scales.map(({ column, scale, guessed, telling, cells }) => ({
      matrix,
      header: column.header,
      scale,
      guessed,
      telling,
      cells,
    })),
  }
}

/** The columns of a row that have habits: those of its segment, looked up once for all of its rows. */
function tellingColumns() {
  const known = new Map<TableRow['segment'], { ofAmounts: readonly Column[]; ofShares: readonly Column[] }>()

  return ({ segment }: TableRow) => {
    const columns = known.get(segment) ?? {
      ofAmounts: segment.columns.filter(({ field }) => amountColumns.has(field)),
      ofShares: segment.columns.filter(({ field }) => shares.has(field)),
    }
    known.set(segment, columns)
    return columns
  }
}

function noteShare(
  evidence: Map<string, { column: Column; bare: { at: Place; value: number }[] }>,
  column: Column,
  row: TableRow,
): void {
  const known = evidence.get(column.key) ?? { column, bare: [] }
  evidence.set(column.key, known)
  const value = bareValue(row.cells.get(column.column))
  if (value !== null) known.bare.push({ at: readColumn(row, column).at, value })
}

/** A share written without a percent sign or format: the number it shows; null for any other cell. */
function bareValue(cell: Cell | undefined): number | null {
  const value = cell?.value ?? null
  if (typeof value === 'number') return isPercentFormat(cell?.format) ? null : value

  const text = typeof value === 'string' ? asciiDigits(value) : ''

  return /^[\d\s.,\u066b]+$/.test(text) ? Number.parseFloat(text.replace(/[,\u066b]/, '.')) : null
}

interface Settled {
  readonly key: string
  readonly column: Column
  readonly scale: Scale
  readonly guessed: boolean
  readonly telling: boolean
  readonly cells: readonly Place[]
}

/** Shares of one matrix are written alike: a column that does not tell follows the weights. */
function settleScales(
  evidence: readonly (readonly [string, ShareEvidence])[],
  setting: Scale | undefined,
): readonly Settled[] {
  const told = evidence.map(([key, found]) => ({ key, found, scale: setting ?? tellingScale(found) }))
  const weights = told.find(({ key }) => key === 'weight')?.scale ?? null

  return told.map(({ key, found, scale }) => {
    const cells = found.bare.filter(({ value }) => value !== 0).map(({ at }) => at)
    const settled = scale ?? weights ?? 'fractions'
    const said = setting !== undefined || (settled === 'points' && found.column.percent)

    const guessed = cells.length > 0 && !said

    return { key, column: found.column, scale: settled, guessed, telling: scale !== null, cells }
  })
}

/** Points where a number is more than 1 or shares with a sign stand beside; fractions where all are below; null where there is nothing to tell by. */
function tellingScale({ bare }: ShareEvidence): Scale | null {
  const values = bare.map(({ value }) => Math.abs(value)).filter((value) => value > 0)
  if (values.length === 0) return null
  if (values.some((value) => value > 1)) return 'points'

  return values.some((value) => value < 1) ? 'fractions' : null
}

/** What a row tells of the scale of its columns of shares: as long as it stays, editing the row's other cells leaves it as it was. */
export function tracesOf(row: TableRow): string {
  return JSON.stringify(row.segment.columns.map((column) => traceOf(row, column)))
}

/** What a row tells of the scale of one column. */
export function traceOf({ cells }: TableRow, { field, column }: Column): number | null {
  return shares.has(field) ? bareValue(cells.get(column)) : null
}
