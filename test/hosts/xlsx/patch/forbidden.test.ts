import type { CellPatch } from '../../../../src/hosts/xlsx/patch/patch.ts'
import { patchXlsx } from '../../../../src/hosts/xlsx/patch/patch-xlsx.ts'
import { UnpatchableFile } from '../../../../src/hosts/xlsx/patch/unpatchable.ts'
import { links, packageOf, rowsOf } from '../package-of.ts'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const at = (row: number, column: number, value: CellPatch['value'] = 1): CellPatch => ({
  sheet: 'a',
  row,
  column,
  value,
})

function refused(book: Parameters<typeof packageOf>[0], ...cells: readonly CellPatch[]) {
  try {
    patchXlsx(packageOf(book), { cells })
  } catch (error) {
    if (error instanceof UnpatchableFile) return [error.reason, error.facts]
    throw error
  }

  return null
}

describe('what cannot be patched', () => {
  const plain = { sheet: rowsOf('<c r="A1"/>') }

  it.each([
    ['sheet-missing', { sheet: 'b' }, { ...at(0, 0), sheet: 'b' }],
    ['outside', { sheet: 'a' }, at(1_048_576, 0)],
    ['outside', { sheet: 'a' }, at(0, 16_384)],
    ['outside', { sheet: 'a' }, at(-1, 0)],
    ['outside', { sheet: 'a' }, at(0.5, 0)],
    ['value', { sheet: 'a', cell: 'B3' }, at(2, 1, Number.NaN)],
    ['value', { sheet: 'a', cell: 'A1' }, at(0, 0, 'x'.repeat(32_768))],
    ['value', { sheet: 'a', cell: 'A1' }, { ...at(0, 0), formula: '=A1' }],
    ['value', { sheet: 'a', cell: 'A1' }, { ...at(0, 0), formula: '' }],
    ['value', { sheet: 'a', cell: 'A1' }, { ...at(0, 0), format: '' }],
  ])('is refused: %s %o', (reason, facts, cell) => {
    expect(refused(plain, cell)).toEqual([reason, facts])
  })

  it('is a cell with two contents; the same content twice is one', () => {
    expect(refused(plain, at(0, 0, 1), { ...at(0, 0, 2), sheet: 'A' })).toEqual(['twice', { sheet: 'A', cell: 'A1' }])
    expect(refused(plain, at(0, 0, 1), at(0, 0, 1))).toBeNull()
  })

  it('is what lies under a merge, but not its first cell', () => {
    const merged = { sheet: `${rowsOf('')}<mergeCells><mergeCell ref="B2:C3"/></mergeCells>` }

    expect(refused(merged, at(2, 2))).toEqual(['covered', { sheet: 'a', cell: 'C3' }])
    expect(refused(merged, at(1, 1))).toBeNull()
  })

  it('is what array formulas and data tables fill', () => {
    const sheet = rowsOf(
      '<c r="A1"><f t="array" ref="A1:B2">1</f></c><c r="D1"><f t="dataTable" ref="D1:D3" r1="A9"/></c>',
    )

    expect(refused({ sheet }, at(1, 1))).toEqual(['array-formula', { sheet: 'a', cell: 'B2' }])
    expect(refused({ sheet }, at(2, 3))).toEqual(['data-table', { sheet: 'a', cell: 'D3' }])
    expect(refused({ sheet }, at(2, 1))).toBeNull()
  })

  it('is the heading or total of an Excel table, and a pivot table', () => {
    const book = {
      ...plain,
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': links(
          ['table', '../tables/t.xml'],
          ['pivotTable', '../pivotTables/p.xml'],
        ),
        'xl/tables/t.xml': `<table ${main} displayName="T" ref="B2:C5" totalsRowCount="1"><tableColumns><tableColumn name="x"/></tableColumns></table>`,
        'xl/pivotTables/p.xml': `<pivotTableDefinition ${main}><location ref="F1:G4"/></pivotTableDefinition>`,
      },
    }

    expect(refused(book, at(1, 2))).toEqual(['table-frame', { sheet: 'a', cell: 'C2' }])
    expect(refused(book, at(4, 1))).toEqual(['table-frame', { sheet: 'a', cell: 'B5' }])
    expect(refused(book, at(3, 6))).toEqual(['pivot-table', { sheet: 'a', cell: 'G4' }])
    expect(refused(book, at(2, 2))).toBeNull()
  })

  it('is a workbook with a digital signature', () => {
    const signed = { ...plain, parts: { '_xmlsignatures/origin.sigs': '' } }

    expect(refused(signed, at(0, 0))).toEqual(['signed', { part: '_xmlsignatures/origin.sigs' }])
  })
})
