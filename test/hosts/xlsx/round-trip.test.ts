import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import fc from 'fast-check'
import { writeXlsx } from 'hucre'
import { addressOf, type CellValue, type Range } from '../../../src/grid/index.ts'
import { readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { valuesOf } from './as-cells.ts'

type Value = string | number | boolean

/** Text as people and programs leave it: spaces, line ends, bidi marks, letters beyond the basic plane, escapes. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ا',
        'لآ',
        'ـ',
        'é',
        '\u200f',
        '\u00a0',
        '\u202f',
        ' ',
        '\n',
        '\t',
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
      ),
      fc.constantFrom('_', 'x000D', '_x', '0', '1,5', '٥', '\u{1F600}'),
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))
  .filter((joined) => !/_x[0-9A-F]{4}_/i.test(joined))

const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean())

/** Rows of a sheet with holes in them. */
const table = fc.array(fc.array(fc.option(value, { freq: 3 }), { maxLength: 8 }), { minLength: 1, maxLength: 12 })

const merge = fc.record({
  row: fc.nat(500),
  column: fc.nat(50),
  rows: fc.nat(5),
  columns: fc.integer({ min: 1, max: 5 }),
})

function expected(rows: readonly (readonly (Value | null)[])[]): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {}
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      // A spreadsheet knows no negative zero: some programs write its sign, some do not.
      if (value !== null) cells[addressOf({ row: index, column })] = value === 0 ? 0 : value
    })
  })

  return cells
}

function positive(cells: Readonly<Record<string, CellValue>>): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(Object.entries(cells).map(([address, value]) => [address, value === 0 ? 0 : value]))
}

function bySheetJs(sheet: WorkSheet, shared: boolean): Uint8Array {
  const book = utils.book_new(sheet, 'a')

  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: shared, compression: shared }))
}

describe('what another program wrote', () => {
  it.each([true, false])('reads back values by SheetJS (shared texts: %s)', (shared) => {
    fc.assert(
      fc.property(table, (rows) => {
        const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))

        expect(positive(valuesOf(readXlsx(bySheetJs(sheet, shared))))).toEqual(expected(rows))
      }),
      { numRuns: 150 },
    )
  })

  it('reads back values by hucre', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: rows.map((row) => [...row]) }] })

        expect(positive(valuesOf(readXlsx(bytes)))).toEqual(expected(rows))
      }),
      { numRuns: 150 },
    )
  })

  it('reads back cells with formats, formulas and merges', () => {
    const cell = fc.record({
      row: fc.nat(60),
      column: fc.nat(200),
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-300 }),
      format: fc.constantFrom('General', '0.00', '0%', 'dd/mm/yyyy', '#,##0.00" dh"', '[Red]0.000'),
      formula: fc.option(fc.constantFrom('A1+B2', '"<&>"&A1', 'SUM(A1:B2)'), { nil: undefined }),
    })
    const cells = fc.uniqueArray(cell, { selector: addressOf, minLength: 1, maxLength: 20 })

    fc.assert(
      fc.property(cells, fc.array(merge, { maxLength: 5 }), (some, merges) => {
        const [sheet] = readXlsx(bySheetJs(sheetOf(some, merges.map(rangeOf)), true)).sheets

        for (const { row, column, value, format, formula } of some)
          expect(sheet?.rows.get(row)?.get(column)).toEqual({
            value,
            ...(formula === undefined ? {} : { formula }),
            ...(format === 'General' ? {} : { format }),
          })
        expect(sheet?.merges).toEqual(merges.map(rangeOf))
      }),
      { numRuns: 25 },
    )
  })
})

function rangeOf({
  row,
  column,
  rows,
  columns,
}: {
  row: number
  column: number
  rows: number
  columns: number
}): Range {
  return { row, column, endRow: row + rows, endColumn: column + columns }
}

interface Placed {
  readonly row: number
  readonly column: number
  readonly value: number
  readonly format: string
  readonly formula: string | undefined
}

function sheetOf(cells: readonly Placed[], merges: readonly Range[]): WorkSheet {
  const filled = cells.map(({ row, column, value, format, formula }): [string, CellObject] => [
    addressOf({ row, column }),
    { t: 'n', v: value, z: format, ...(formula === undefined ? {} : { f: formula }) },
  ])

  return {
    ...Object.fromEntries(filled),
    '!ref': 'A1:GS61',
    '!merges': merges.map(({ row, column, endRow, endColumn }) => ({
      s: { r: row, c: column },
      e: { r: endRow, c: endColumn },
    })),
  }
}
