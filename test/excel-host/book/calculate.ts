import { type CellValue, isError, parseRange } from '../../../src/grid/index.ts'
import { type BookState, keyOf, type SheetState } from './state.ts'

/** Finds what a formula results in; undefined for one that this Excel cannot calculate. */
export type Calculator = (sheet: SheetState, formula: string) => CellValue | undefined

const term =
  /\s*([+-]?)\s*(?:SUM\(([^()]*)\)|((?:'(?:[^']|'')+'|[^\s'!,()+*/&<>=-]+)!)?(\$?[A-Z]{1,3}\$?\d+)|(\d+(?:\.\d+)?))/iy

/** Calculates sums of cells, ranges and numbers: `SUM(A1:A3,C4)+B2-1`, on any sheet. */
export function calculatorOf(book: BookState): Calculator {
  return (sheet, formula) => {
    const values: CellValue[] = []
    term.lastIndex = 0
    while (term.lastIndex < formula.length) {
      const match = term.exec(formula)
      if (match === null || (values.length > 0 && match[1] === '')) return undefined

      const value = termValue(match, book, sheet)
      if (value === undefined) return undefined
      values.push(match[1] === '-' && typeof value === 'number' ? -value : value)
    }

    return values.find(isError) ?? values.reduce<number>((sum, value) => sum + Number(value), 0)
  }
}

function termValue(
  [, , summed, prefix = '', cell, number]: RegExpExecArray,
  book: BookState,
  sheet: SheetState,
): CellValue | undefined {
  if (number !== undefined) return Number(number)
  if (cell !== undefined) {
    const [value = null] = valuesIn(prefix + cell, book, sheet) ?? [undefined]
    return typeof value === 'string' ? { error: '#VALUE!' } : value
  }

  const lists = (summed ?? '').split(',').map((each) => valuesIn(each.trim(), book, sheet))
  if (lists.some((list) => list === undefined)) return undefined

  const values = lists.flatMap((list) => list ?? [])
  return values.find(isError) ?? values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)
}

function valuesIn(reference: string, book: BookState, own: SheetState): readonly CellValue[] | undefined {
  const [, prefix, address = ''] = /^(?:(.+)!)?([^!]+)$/.exec(reference) ?? []
  const name = prefix?.replace(/^'|'$/g, '').replaceAll("''", "'")
  const sheet = name === undefined ? own : book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase())
  const range = parseRange(address)
  if (sheet === undefined) return [{ error: '#REF!' }]
  if (range === null) return undefined

  const values: CellValue[] = []
  for (let row = range.row; row <= range.endRow; row += 1) {
    for (let column = range.column; column <= range.endColumn; column += 1)
      values.push(sheet.cells.get(keyOf(row, column))?.value ?? null)
  }
  return values
}
