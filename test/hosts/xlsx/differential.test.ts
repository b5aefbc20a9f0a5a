import { type CellObject, read, type WorkSheet } from '@e965/xlsx'
import { addressOf, type Cell, isError, type Sheet } from '../../../src/grid/index.ts'
import { readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { bytesOf, corpus } from './corpus.ts'

/** Workbooks that SheetJS cannot open, or not whole, each with the reason; `read.test.ts` says what stands in them. */
const unreadByTheOther: Readonly<Record<string, string>> = {
  'archives/streamed-zip64.xlsx': 'it takes 64-bit sizes behind the data for 32-bit ones, and complains of each part',
  'archives/zip64.xlsx': 'it looks for small numbers only',
  'archives/with-comment.xlsx': 'it takes the comment for the end of the archive',
  'by-hand/parts-in-odd-places.xlsx': 'it looks for the workbook under usual names only',
}

/** Cells that SheetJS reads otherwise, each with the reason. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  // A shared text without a `t` is an empty text; it gives no value at all.
  'by-hand/rich-text-and-phonetics.xlsx': ['E1'],
  // It does not leave out spaces that are not marked as kept.
  'by-hand/spaces-not-marked-as-kept.xlsx': ['A1'],
  // It does not count a row that is closed at once, so that all rows below move up.
  'by-hand/without-references.xlsx': ['C3', 'D3', 'C4', 'D4'],
}

/** Workbooks full of formats by id that SheetJS knows no code for; `builtin-formats.test.ts` has them. */
const withoutFormats = new Set(['by-hand/formats-of-other-languages.xlsx'])

/** Built-in formats whose code it writes as the standard does, where we write what Excel shows. */
const asExcelShows: ReadonlyMap<string, string> = new Map([
  ['m/d/yy', 'm/d/yyyy'],
  ['m/d/yy h:mm', 'm/d/yyyy h:mm'],
  ['#,##0 ;(#,##0)', '#,##0_);(#,##0)'],
  ['#,##0 ;[Red](#,##0)', '#,##0_);[Red](#,##0)'],
  ['#,##0.00;(#,##0.00)', '#,##0.00_);(#,##0.00)'],
  ['#,##0.00;[Red](#,##0.00)', '#,##0.00_);[Red](#,##0.00)'],
  ['mmss.0', 'mm:ss.0'],
])

const compared = corpus.filter((path) => unreadByTheOther[path] === undefined)

describe.each(compared)('%s', (path) => {
  const ours = readXlsx(bytesOf(path))
  const theirs = read(bytesOf(path), { cellFormula: true, cellNF: true, cellText: true })
  const left = new Set(otherwise[path] ?? [])

  it('has the same worksheets', () => {
    const names = theirs.SheetNames.filter((name) => theirs.Sheets[name]?.['!type'] === undefined)

    expect(ours.sheets.map(({ name }) => name)).toEqual(names)
  })

  it.each(ours.sheets.map((sheet) => [sheet.name, sheet] as const))('has the same cells on %s', (name, sheet) => {
    const other = theirs.Sheets[name] ?? {}
    const cells = ourCells(sheet, path, left)

    expect(cells).toEqual(theirCells(other, path, new Set([...left, ...neverCalculated(sheet)])))
  })

  it.each(ours.sheets.map((sheet) => [sheet.name, sheet] as const))('has the same merges on %s', (name, sheet) => {
    const merges = (theirs.Sheets[name]?.['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      endRow: e.r,
      endColumn: e.c,
    }))

    expect(sheet.merges).toEqual(merges)
  })
})

/** SheetJS gives no cell, a zero or an empty text for a formula without a result: it has no way to say so. */
function neverCalculated(sheet: Sheet): readonly string[] {
  return addressed(sheet).flatMap(([address, cell]) => (unknown(cell) ? [address] : []))
}

function unknown(cell: Cell): boolean {
  return cell.formula !== undefined && cell.value === null
}

function ourCells(sheet: Sheet, path: string, left: ReadonlySet<string>) {
  const cells = addressed(sheet).filter(([address, cell]) => !left.has(address) && !unknown(cell))

  return Object.fromEntries(
    cells.map(([address, { value, formula, format }]) => [
      address,
      seen(path, isError(value) ? value.error : value, formula, format),
    ]),
  )
}

function theirCells(sheet: WorkSheet, path: string, left: ReadonlySet<string>) {
  const cells = Object.entries(sheet as Record<string, CellObject>).filter(
    ([address]) => !address.startsWith('!') && !left.has(address),
  )

  return Object.fromEntries(
    cells.map(([address, { t: type, v: value, w: text, f: formula, z: format }]) => [
      address,
      // An error is a number of its own to SheetJS, and its name the text.
      seen(path, type === 'e' ? text : value, formula, isoOr(path, address, asExcelShows.get(`${format}`) ?? format)),
    ]),
  )
}

/** An ISO date has a format of ours where its style has none; SheetJS leaves it a bare number. */
function isoOr(path: string, address: string, format: unknown): unknown {
  if (path !== 'by-hand/iso-dates.xlsx' || format !== 'General') return format

  return address === 'C1' ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd'
}

/**
 * What is compared of a cell. Formulas only by their presence: SheetJS changes texts inside shared ones. Line ends as
 * one character: it joins a carriage return with the line feed behind it, though the file writes the two apart.
 */
function seen(path: string, value: unknown, formula: string | undefined, format: unknown) {
  return {
    value: typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
    formula: formula !== undefined,
    format: withoutFormats.has(path) || format === 'General' ? undefined : format,
  }
}

function addressed(sheet: Sheet): readonly (readonly [string, Cell])[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => [addressOf({ row, column }), cell] as const),
  )
}
