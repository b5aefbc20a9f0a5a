import { sheetNamed } from '../../../../src/grid/index.ts'
import { type NewSheet, patchXlsx, readXlsx } from '../../../../src/hosts/xlsx/index.ts'
import { smallWorkbook } from '../../../cli/a-world.ts'
import { cellsOf } from '../as-cells.ts'
import { changedParts, textOf } from './parts.ts'

const register: NewSheet = {
  name: 'سجل',
  rightToLeft: true,
  widths: [12, 20],
  frozenRows: 3,
  table: 'Register',
  tableRow: 2,
  print: { repeatedRow: 2, columns: 1 },
  definedName: '_infitah_register',
  rows: [
    [{ value: 'سجل', bold: true }],
    [],
    [{ value: 'اليوم' }, { value: 'القرار' }],
    [
      { value: 46000, format: 'dd/mm/yyyy', top: true },
      { value: 'نص طويل جدا في خلية ضيقة', wrap: true, top: true, rightToLeft: true },
    ],
  ],
}
const before = patchXlsx(smallWorkbook(), { sheets: [register] })
const heading = { row: 2, column: 0 }
const part = 'xl/worksheets/sheet2.xml'
const table = 'xl/tables/table1.xml'
const row = [{ value: 46001, format: 'dd/mm/yyyy' }, { value: 'ثان' }]

describe('a sheet that keeps growing', () => {
  it('has its table below its title, and says what is printed', () => {
    expect(textOf(before, table)).toMatch(/ref="A3:B4"/)
    expect(textOf(before, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'سجل'!$A:$A</definedName>`,
    )
    expect(textOf(before, part)).toMatch(/<pageSetUpPr fitToPage="1"\/>.*orientation="landscape"/)
  })

  it('takes rows below its table, which grows, with the look of the row above', () => {
    const after = patchXlsx(before, { appendRows: [{ sheet: 'سجل', heading, rows: [row, row], lines: [2, 1] }] })
    const styles = [...textOf(after, part).matchAll(/<c r="B[45]" s="(\d+)"/g)].map(([, style]) => style)

    expect(changedParts(before, after)).toEqual([table, part])
    expect(textOf(after, table)).toMatch(/<table [^>]*ref="A3:B6".*<autoFilter ref="A3:B6"/)
    expect(textOf(after, part)).toContain('<row r="5" ht="30">')
    expect(new Set(styles).size).toBe(1)
    expect(cellsOf(sheetNamed(readXlsx(after), 'سجل'))).toMatchObject({ A6: { value: 46001 }, B6: { value: 'ثان' } })
  })

  it('takes them below what was typed under the table, and the table reaches over it', () => {
    const typed = patchXlsx(before, { cells: [{ sheet: 'سجل', row: 4, column: 1, value: 'باليد' }] })
    const after = patchXlsx(typed, { appendRows: [{ sheet: 'سجل', heading, rows: [row] }] })

    expect(textOf(after, table)).toContain('ref="A3:B6"')
    expect(cellsOf(sheetNamed(readXlsx(after), 'سجل'))).toMatchObject({ B5: { value: 'باليد' }, B6: { value: 'ثان' } })
  })

  it('takes them where no table is any more', () => {
    const { table: _, ...plain } = register
    const after = patchXlsx(patchXlsx(smallWorkbook(), { sheets: [plain] }), {
      appendRows: [{ sheet: 'سجل', heading, rows: [row] }],
    })

    expect(cellsOf(sheetNamed(readXlsx(after), 'سجل'))).toMatchObject({ B5: { value: 'ثان' } })
  })
})
