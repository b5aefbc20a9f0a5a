import { writeXlsx } from 'hucre/xlsx'
import type { FormSheet, FormWorkbook } from '../../form/index.ts'
import { finished } from './finish.ts'
import { font } from './looks.ts'
import { sheetOf } from './sheet.ts'

/** The bytes of a described workbook, as a file of Excel: the same workbook gives the same bytes. */
export async function writeForm(form: FormWorkbook): Promise<Uint8Array> {
  const day = new Date(`${form.day}T00:00:00Z`)

  const bytes = await writeXlsx({
    sheets: form.sheets.map((sheet) => sheetOf(sheet, form.dir)),
    namedRanges: [
      ...form.names.map(({ name, formula }) => ({ name, range: formula })),
      ...form.sheets.flatMap(titlesOf),
      ...form.sheets.filter(({ ours }) => ours).map(({ name }, index) => ours(name, index)),
    ],
    defaultFont: { name: font, size: 10 },
    properties: {
      title: form.title,
      creator: form.author,
      created: day,
      modified: day,
    },
  })

  return finished(bytes, form.language)
}

/** The rows that are printed on every page. Written here and not by the library, which forgets quotation marks. */
function titlesOf({ name, header }: FormSheet): readonly { name: string; range: string; scope: string }[] {
  if (header === null) return []

  return [
    { name: '_xlnm.Print_Titles', range: `${quoted(name)}!$${header.row + 1}:$${header.endRow + 1}`, scope: name },
  ]
}

/** The name by which our reader knows a sheet that is no part of the plan. */
function ours(sheet: string, index: number): { name: string; range: string } {
  return { name: `_infitah_sheet_${index + 1}`, range: `${quoted(sheet)}!$A$1` }
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}
