import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from '../../src/files.ts'
import { type FormWorkbook, type PlanContent, planForm } from '../../src/form/index.ts'
import { writeForm } from '../../src/hosts/hucre/write.ts'
import { type CellPatch, patchXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { results, uncalculated } from './results.ts'

const path = join(import.meta.dirname, '..', 'workbooks', 'plan', 'ait-melloul-2024-2025.json')
const published = JSON.parse(readFileSync(path, 'utf8')) as PlanContent

describe.each([languages.ar, languages.fr])('a form in $code', (language) => {
  it('has every formula calculated by a patch of what it depends on', async () => {
    const form = planForm(published, { language, room: { activities: 1, indicators: 1 }, day: '2026-01-01' })
    const calculated = readXlsx(await writeForm(form))
    const patched = patchXlsx(await writeForm(uncalculated(form)), { cells: typedInto(form, calculated) })

    expect(results(calculated).size).toBeGreaterThan(380)
    expect(results(readXlsx(patched))).toEqual(results(calculated))
  })
})

/** Every cell that people type into, with what it holds already. */
function typedInto({ sheets }: FormWorkbook, workbook: ReturnType<typeof readXlsx>): readonly CellPatch[] {
  return sheets.flatMap(({ name, areas }) =>
    areas
      .filter(({ look }) => look === 'input')
      .map(({ range: { row, column } }) => {
        const value =
          workbook.sheets
            .find((sheet) => sheet.name === name)
            ?.rows.get(row)
            ?.get(column)?.value ?? null
        return { sheet: name, row, column, value: typeof value === 'object' ? null : value }
      }),
  )
}
