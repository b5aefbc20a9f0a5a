/** Writes the workbooks of ../sheetjs. */
import { writeFileSync } from 'node:fs'
import * as XLSX from '@e965/xlsx'

const out = new URL('../sheetjs/', import.meta.url)

function save(name, book, options = {}) {
  writeFileSync(new URL(`${name}.xlsx`, out), XLSX.write(book, { type: 'buffer', bookType: 'xlsx', ...options }))
}

function bookOf(sheets, more = {}) {
  return { SheetNames: Object.keys(sheets), Sheets: sheets, ...more }
}

const values = () =>
  XLSX.utils.aoa_to_sheet([
    ['نص', '  spaces  ', 'line\nbreak', '5.10', '', '_x000D_', 'a\r\nb', '&<>"\''],
    [0, -1, 0.1 + 0.2, 1e21, 5e-324, 1.7976931348623157e308, 123456789.12345678],
    [true, false, null, { t: 'e', v: 0x17 }, { t: 'e', v: 0x07 }, { t: 'e', v: 0x2a }],
    [
      { t: 'n', v: 45292, z: 'yyyy-mm-dd' },
      { t: 'n', v: 0.05, z: '0%' },
      { t: 'n', v: 1500, z: '#,##0.00" dh"' },
      { t: 'n', v: 1, f: 'SUM(A2:B2)' },
      { t: 's', v: 'x', f: 'CONCATENATE("x","")' },
    ],
  ])

save('values-inline', bookOf({ 'قيم': values() }))
save('values-shared', bookOf({ 'قيم': values() }), { bookSST: true, compression: true })

const merged = XLSX.utils.aoa_to_sheet([['a', 'under', 'b'], ['under', 'under', 'c'], ['d']])
merged['!merges'] = [XLSX.utils.decode_range('A1:B2'), XLSX.utils.decode_range('C2:C9')]
merged['!cols'] = [{}, { hidden: true }]
merged['!rows'] = [{}, {}, { hidden: true }]
save('merges-and-hidden', bookOf({ 'a & b': merged, "it's": XLSX.utils.aoa_to_sheet([['x']]) }))

const dated = XLSX.utils.aoa_to_sheet([[{ t: 'n', v: 43830, z: 'm/d/yy' }, { t: 'n', v: 1.5, z: 'yyyy-mm-dd hh:mm' }]])
save('dates-from-1904', bookOf({ dates: dated }, { Workbook: { WBProps: { date1904: true } } }))

const far = { '!ref': 'XFD1048576:XFD1048576', XFD1048576: { t: 'n', v: 1 } }
save('cell-at-the-far-corner', bookOf({ far }), { compression: true })
