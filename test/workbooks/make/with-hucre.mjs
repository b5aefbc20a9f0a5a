/** Writes the workbooks of ../hucre. */
import { writeFileSync } from 'node:fs'
import { writeXlsx } from 'hucre'

const out = new URL('../hucre/', import.meta.url)

async function save(name, workbook) {
  writeFileSync(new URL(`${name}.xlsx`, out), await writeXlsx(workbook))
}

await save('values', {
  sheets: [
    {
      name: 'قيم',
      rows: [
        ['نص', '  spaces  ', 'line\nbreak', '5.10', '_x000D_', '&<>"\''],
        [0, -1, 0.1 + 0.2, 1e21, 123456789.12345678, 5e-9],
        [true, false, null, new Date(Date.UTC(2024, 0, 1)), new Date(Date.UTC(2024, 11, 31, 13, 30))],
      ],
      merges: [{ startRow: 4, startCol: 0, endRow: 6, endCol: 2 }],
    },
    { name: 'ثانية', rows: [['x']] },
  ],
})
await save('dates-from-1904', {
  dateSystem: '1904',
  sheets: [{ name: 'dates', rows: [[new Date(Date.UTC(2024, 0, 1))]] }],
})
