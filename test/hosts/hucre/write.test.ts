import { strFromU8, unzipSync } from 'fflate'
import { readXlsx, writeForm } from '../../../src/files.ts'
import type { Area, FormSheet, FormWorkbook } from '../../../src/form/index.ts'
import { points } from '../../../src/money/index.ts'

function area(row: number, column: number, some: Partial<Area>): Area {
  return { range: { row, column, endRow: row, endColumn: column }, look: 'input', format: 'text', value: null, ...some }
}

function workbookOf(some: Partial<FormSheet>): FormWorkbook {
  const sheet: FormSheet = {
    name: "L'année 1",
    ours: false,
    landscape: true,
    onePage: false,
    areas: [],
    widths: [12],
    heights: new Map([[0, 40]]),
    frozen: { rows: 1, columns: 0 },
    header: { row: 0, endRow: 0 },
    checks: [],
    highlights: [],
    ...some,
  }

  return { title: 'T & <t>', author: 'A', day: '2026-05-04', language: 'fr', dir: 'ltr', sheets: [sheet], names: [] }
}

async function partsOf(form: FormWorkbook): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await writeForm(form)))

  return Object.fromEntries(parts.map(([name, content]) => [name, strFromU8(content)]))
}

it('writes amounts, shares, days and texts so that they are read as they were', async () => {
  const areas = [
    area(0, 0, { format: 'money', value: { centimes: 10n } }),
    area(0, 1, { format: 'money', value: { centimes: 99_999_999_999_99n } }),
    area(0, 2, { format: 'share', value: { points: points('33.33') } }),
    area(0, 3, { format: 'date', value: { day: '2028-02-29' } }),
    area(0, 4, { value: '=1+1 & <b> "q"' }),
    area(0, 5, { value: '', formula: 'IF(A1="","",A1)' }),
    area(0, 6, { format: 'money', value: { centimes: -5n }, formula: 'A1-B1' }),
  ]
  const [sheet] = readXlsx(await writeForm(workbookOf({ areas }))).sheets

  expect([...(sheet?.rows.get(0)?.values() ?? [])]).toEqual([
    { value: 0.1, format: '#,##0.00' },
    { value: 99_999_999_999.99, format: '#,##0.00' },
    { value: 0.3333, format: '0.00%' },
    { value: 46_812, format: 'dd/mm/yyyy' },
    { value: '=1+1 & <b> "q"' },
    { value: '', formula: 'IF(A1="","",A1)' },
    { value: -0.05, formula: 'A1-B1', format: '#,##0.00' },
  ])
})

it('joins areas, and leaves unlocked only what is to be filled in', async () => {
  const parts = await partsOf(
    workbookOf({
      areas: [
        { ...area(0, 0, { look: 'heading', value: 'x' }), range: { row: 0, column: 0, endRow: 1, endColumn: 2 } },
        area(2, 0, {}),
      ],
    }),
  )
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''

  expect(sheet).toContain('<mergeCell ref="A1:C2"/>')
  expect(sheet).toMatch(/<sheetProtection sheet="1"/)
  expect(parts['xl/styles.xml']?.match(/<protection locked="(0|false)"\/>/g)).toHaveLength(1)
})

it('lets rows grow with what is typed, prints the header again, and names the language', async () => {
  const parts = await partsOf(workbookOf({ areas: [area(0, 0, { value: 'x' })], ours: true }))

  expect(parts['xl/worksheets/sheet1.xml']).toContain('<row r="1" ht="40">')
  expect(parts['xl/workbook.xml']).toContain("localSheetId=\"0\">'L''année 1'!$1:$1<")
  expect(parts['docProps/core.xml']).toContain('<dc:language>fr</dc:language>')
  expect(parts['docProps/core.xml']).toContain('<dc:title>T &amp; &lt;t&gt;</dc:title>')
})

it('marks a sheet of ours, which is read as none of the plan', async () => {
  const sheets = async (ours: boolean) =>
    readXlsx(await writeForm(workbookOf({ ours, areas: [area(0, 0, { value: 'x' })] }))).sheets.map((one) => one.ours)

  expect([await sheets(true), await sheets(false)]).toEqual([[true], [false]])
})
