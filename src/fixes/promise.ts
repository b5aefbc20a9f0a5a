import {
  type Cell,
  type Place,
  parseAddress,
  type Range,
  type Row,
  type Sheet,
  sheetNamed,
  type Workbook,
} from '../grid/index.ts'
import type { FixEdit } from './fix.ts'

/** Cells that the formula of another cell fills; their sheet's name in lower case. */
export interface Filled {
  readonly sheet: string
  readonly range: Range
}

/**
 * The first place where a workbook that was written is not the one before with these edits; null where it is. Results of
 * other formulas may differ, as what they depend on was edited, and so may what they fill. A sheet that is not as it was gives its first cell.
 */
export function brokenPromise(
  before: Workbook,
  after: Workbook,
  edits: readonly FixEdit[],
  filled: readonly Filled[] = [],
): Place | null {
  for (const [index, sheet] of before.sheets.entries()) {
    const now = after.sheets[index]
    if (now === undefined || !isSameAround(sheet, now)) return { sheet: sheet.name, row: 0, column: 0 }

    const own = edits.filter((edit) => sheetNamed(before, edit.sheet) === sheet)
    const ranges = filled.flatMap((area) => (area.sheet === sheet.name.toLowerCase() ? [area.range] : []))
    const broken = brokenCell(sheet, now, own, ranges)
    if (broken !== null) return broken
  }
  const strange = edits.find((edit) => sheetNamed(before, edit.sheet) === undefined || parseAddress(edit.cell) === null)
  const added = after.sheets[before.sheets.length]
  if (strange !== undefined) return { sheet: strange.sheet, row: 0, column: 0 }

  return added === undefined ? null : { sheet: added.name, row: 0, column: 0 }
}

function isSameAround(a: Sheet, b: Sheet): boolean {
  const around = ({ name, merges, hidden, ours }: Sheet) =>
    JSON.stringify([name, merges, [...hidden.rows], [...hidden.columns], ours])

  return around(a) === around(b)
}

function brokenCell(before: Sheet, after: Sheet, edits: readonly FixEdit[], filled: readonly Range[]): Place | null {
  const asked = byRow(edits)
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys(), ...asked.keys()])) {
    const columns = brokenColumns(before.rows.get(row), after.rows.get(row), asked.get(row) ?? none)
    const column = columns.find((each) => !filled.some((range) => isIn(range, row, each)))
    if (column !== undefined) return { sheet: before.name, row, column }
  }

  return null
}

type RowEdits = ReadonlyMap<number, FixEdit>

const none: RowEdits = new Map()

function byRow(edits: readonly FixEdit[]): ReadonlyMap<number, RowEdits> {
  const rows = new Map<number, Map<number, FixEdit>>()
  for (const edit of edits) {
    const place = parseAddress(edit.cell)
    if (place !== null) rows.set(place.row, (rows.get(place.row) ?? new Map()).set(place.column, edit))
  }

  return rows
}

function isIn({ row, column, endRow, endColumn }: Range, cellRow: number, cellColumn: number): boolean {
  return cellRow >= row && cellRow <= endRow && cellColumn >= column && cellColumn <= endColumn
}

function brokenColumns(before: Row | undefined, after: Row | undefined, edits: RowEdits): readonly number[] {
  const columns = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? []), ...edits.keys()])

  return [...columns].filter((column) => {
    const edit = edits.get(column)
    const [was, now] = [before?.get(column), after?.get(column)]
    return edit === undefined ? !isKept(was, now) : !isEdited(edit, was, now)
  })
}

function isKept(was: Cell | undefined, now: Cell | undefined): boolean {
  const result = was?.formula !== undefined && (now?.value === null || typeof now?.value === 'number')

  return was?.formula === now?.formula && was?.format === now?.format && (result || isSame(was?.value, now?.value))
}

function isEdited({ value = null, formula, format }: FixEdit, was: Cell | undefined, now: Cell | undefined): boolean {
  if (value === null && formula === undefined) return now === undefined

  const asked = format === 'General' ? undefined : format
  // An empty cell does not tell its format until it is filled.
  const shown = format === undefined ? was === undefined || now?.format === was.format : now?.format === asked

  return shown && now?.formula === formula && (formula !== undefined || isSame(now?.value, value))
}

function isSame(a: Cell['value'] | undefined, b: Cell['value'] | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
