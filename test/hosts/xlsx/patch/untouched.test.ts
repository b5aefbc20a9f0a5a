import fc from 'fast-check'
import {
  addressOf,
  type Cell,
  coveredBy,
  isError,
  parseAddress,
  type Range,
  type Sheet,
} from '../../../../src/grid/index.ts'
import { type FilledCells, filledCells, readXlsx } from '../../../../src/hosts/xlsx/index.ts'
import type { CellPatch } from '../../../../src/hosts/xlsx/patch/patch.ts'
import { patchXlsx } from '../../../../src/hosts/xlsx/patch/patch-xlsx.ts'
import { UnpatchableFile } from '../../../../src/hosts/xlsx/patch/unpatchable.ts'
import { cellsOf } from '../as-cells.ts'
import { bytesOf, corpus } from '../corpus.ts'
import { changedParts } from './parts.ts'

type Cells = Readonly<Record<string, Cell>>

const books = new Map(corpus.map((path) => [path, readXlsx(bytesOf(path))]))

/** The sheets written to, what says how to calculate, and formats. */
const mayChange =
  /(worksheets|Sheets)[/\\][^/]*\.xml$|(workbook|Plan|styles|calcChain)\.xml$|\.xml\.rels$|^\[Content_Types\]\.xml$/i

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('نص', ' _x000D_ ', 'a\r\nb', '&<>"\'', ']]>', '=1+1', '\u200f٥', '\ud800', ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)

const formula = fc.constantFrom('1+1', 'SUM(A1:B2)', 'A1&"<&>"', "'a b'!A1")
const format = fc.constantFrom('#,##0.00', '0%', 'General', '#,##0.00" dh"', 'dd/mm/yyyy', '0.000')

const edit = fc.record(
  {
    row: fc.oneof(fc.nat(12), fc.nat(300)),
    column: fc.oneof(fc.nat(8), fc.nat(60)),
    value,
    formula,
    format,
  },
  { requiredKeys: ['row', 'column', 'value'] },
)

/** Whether a formula's result is another's to tell: that of a cell which is written as well. */
function dependsOn(written: string | undefined, { row, column }: { readonly row: number; readonly column: number }) {
  if (written === undefined || !written.includes('A1')) return false

  return written.startsWith('SUM') ? row < 2 && column < 2 : row === 0 && column === 0
}

/** Random edits in a sheet of a random workbook, no two of one cell. */
const edited = fc
  .record({
    path: fc.constantFrom(...corpus),
    sheet: fc.nat(),
    edits: fc.uniqueArray(edit, { minLength: 1, maxLength: 8, selector: ({ row, column }) => `${row} ${column}` }),
  })
  .map(({ path, sheet, edits }) => {
    const sheets = books.get(path)?.sheets ?? []
    const own = sheets[sheet % sheets.length]
    const covered = own === undefined ? () => false : coveredBy(own)

    return {
      path,
      cells: edits
        .filter(({ row, column }) => !covered(row, column))
        .filter((one) => !edits.some((other) => other !== one && dependsOn(one.formula, other)))
        .map((one) => ({ ...one, sheet: own?.name ?? '' })),
    }
  })

describe('random edits of random workbooks', () => {
  it('read back as they were asked for, and leave every other cell as it was', () => {
    fc.assert(
      fc.property(edited, ({ path, cells }) => {
        const bytes = bytesOf(path)
        const patched = patchedOrRefused(bytes, cells)
        if (patched === null) return

        expect(changedParts(bytes, patched).filter((name) => !mayChange.test(name))).toEqual([])
        const [before, after] = [books.get(path), readXlsx(patched)]
        expect(after.date1904).toBe(before?.date1904)
        expect(after.sheets.map(surroundings)).toEqual(before?.sheets.map(surroundings))
        for (const [index, sheet] of (before?.sheets ?? []).entries()) {
          const own = cells.filter((cell) => cell.sheet === sheet.name)
          const filled = filledCells(bytes).filter((area) => area.sheet === sheet.name.toLowerCase())
          expectCells(cellsOf(after.sheets[index]), cellsOf(sheet), own, filled)
        }
      }),
      {
        numRuns: 400,
        // Days written as ISO text, which no style shows as days.
        examples: [
          [
            {
              path: 'by-hand/iso-dates.xlsx',
              cells: [0, 1, 2].map((row) => ({ sheet: 'a', row, column: 0, value: 45_000.5 })),
            },
          ],
        ],
      },
    )
  })
})

function patchedOrRefused(bytes: Uint8Array, cells: readonly CellPatch[]): Uint8Array | null {
  try {
    return patchXlsx(bytes, { cells })
  } catch (error) {
    if (error instanceof UnpatchableFile) return null
    throw error
  }
}

function surroundings({ name, merges, hidden, ours }: Sheet) {
  return { name, merges, ours, rows: [...hidden.rows], columns: [...hidden.columns] }
}

function expectCells(after: Cells, before: Cells, own: readonly CellPatch[], filled: readonly FilledCells[]): void {
  const edits = new Map(own.map((cell) => [addressOf(cell), cell]))
  for (const address of new Set([...Object.keys(before), ...Object.keys(after), ...edits.keys()])) {
    const [cell, was, asked] = [after[address], before[address], edits.get(address)]
    const where = { address, ...cell }
    // What is asked for as a formula's result is believed unless another edit changes what it is calculated from.
    if (asked?.formula !== undefined && own.length > 1)
      expect(where).toEqual({ address, ...askedCell(asked, was, cell), value: cell?.value ?? null })
    else if (asked !== undefined) expect(where).toEqual({ address, ...askedCell(asked, was, cell) })
    else if (isError(cell?.value ?? null) && filled.some(({ range }) => isWithin(address, range))) continue
    else if (was?.formula === undefined || cell?.value !== null)
      expect(where).toEqual({ address, ...resultAside(was, cell) })
    else expect(where).toEqual({ address, ...was, value: null })
  }
}

function isWithin(address: string, range: Range): boolean {
  const { row, column } = parseAddress(address) ?? { row: -1, column: -1 }

  return row >= range.row && row <= range.endRow && column >= range.column && column <= range.endColumn
}

/** Where neither the patch nor the cell names a format, that of the empty cell's style shows. */
function askedCell(
  { value, formula, format }: CellPatch,
  was: Cell | undefined,
  now: Cell | undefined,
): Cell | undefined {
  if (value === null && formula === undefined) return undefined

  const shown = format === undefined ? (was === undefined ? now?.format : was.format) : format
  const result = formula !== undefined && value === null ? (now?.value ?? null) : value
  return {
    value: result === 0 ? 0 : result,
    ...(formula !== undefined && { formula }),
    ...(shown !== undefined && shown !== 'General' && { format: shown }),
  }
}

/** A formula's result may be another one now; nothing else of it. */
function resultAside(was: Cell | undefined, now: Cell | undefined): Cell | undefined {
  const result = now?.value ?? null

  return was?.formula !== undefined && result !== null ? { ...was, value: result } : was
}
