import { addressOf, type Cell, parseAddress, type Place, type Row, type Sheet, sheetNamed, type Workbook } from '../grid/index.ts'
import type { FixEdit } from './fix.ts'

/**
 * The first place where a workbook that was written is not the one before with these edits; null where it is. Results of
 * other formulas may differ, as what they depend on was edited. A sheet that is not as it was gives its first cell.
 */
export function brokenPromise(before: Workbook, after: Workbook, edits: readonly FixEdit[]): Place | null {
  for (const [index, sheet] of before.sheets.entries()) {
    const now = after.sheets[index]
    if (now === undefined || !isSameAround(sheet, now)) return { sheet: sheet.name, row: 0, column: 0 }

    const own = edits.filter((edit) => sheetNamed(before, edit.sheet) === sheet)
    const broken = brokenCell(sheet, now, new Map(own.map((edit) => [edit.cell, edit])))
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

function brokenCell(before: Sheet, after: Sheet, edits: ReadonlyMap<string, FixEdit>): Place | null {
  const edited = [...edits.keys()].flatMap((cell) => parseAddress(cell)?.row ?? [])
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys(), ...edited])) {
    const column = brokenColumn(row, before.rows.get(row) ?? new Map(), after.rows.get(row) ?? new Map(), edits)
    if (column !== null) return { sheet: before.name, row, column }
  }

  return null
}

function brokenColumn(row: number, before: Row, after: Row, edits: ReadonlyMap<string, FixEdit>): number | null {
  const edited = [...edits.keys()].flatMap((cell) => {
    const place = parseAddress(cell)
    return place?.row === row ? [place.column] : []
  })
  for (const column of new Set([...before.keys(), ...after.keys(), ...edited])) {
    const edit = edits.get(addressOf({ row, column }))
    const [was, now] = [before.get(column), after.get(column)]
    if (edit === undefined ? !isKept(was, now) : !isEdited(edit, was, now)) return column
  }

  return null
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
