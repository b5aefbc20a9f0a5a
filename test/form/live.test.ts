import fc from 'fast-check'
import { judge } from '../../src/check.ts'
import { readXlsx } from '../../src/files.ts'
import { emptyContent, planForm } from '../../src/form/index.ts'
import { type Cell, type Edit, type Workbook, writeEdit } from '../../src/grid/index.ts'
import { writeForm } from '../../src/hosts/hucre/write.ts'
import { languages } from '../../src/lang/index.ts'
import { liveCheck } from '../../src/live.ts'
import { readPlan } from '../../src/plan/index.ts'

const asOf = '2027-06-30'

/** What people type into a form, and what its formulas then show. */
const typed = fc.constantFrom<Cell | null>(
  null,
  { value: 'Participation' },
  { value: 'Un projet', formula: "'1'!C5" },
  { value: 'PO-26-27-PC-01', formula: "'1'!A5" },
  { value: '', formula: 'IF(\'1\'!A5="","",\'1\'!A5)' },
  { value: 100.5 },
  { value: 0 },
  { value: 100.5, formula: 'SUM(G6:I6)' },
  { value: 0.4, format: '0.00%' },
  { value: 46_054, format: 'dd/mm/yyyy' },
  { value: 'Coût du projet 1 selon la programmation', formula: 'IF(A1="","","…")' },
)

async function emptyWorkbook(): Promise<Workbook> {
  const language = languages.fr
  const period = { first: 2026, last: 2027 }
  const known = {
    kind: 'commune',
    collectivity: 'Palmeraie',
    region: null,
    memberId: null,
    axes: [],
    projects: 3,
  } as const
  const content = emptyContent({ ...known, period }, language.interface.form)

  return readXlsx(await writeForm(planForm(content, { language, room: { activities: 2, indicators: 2 }, day: asOf })))
}

it('is followed live, edit by edit, as a check of the whole finds it', async () => {
  const workbook = await emptyWorkbook()
  const place = fc.record({
    sheet: fc.integer({ min: 2, max: 4 }),
    row: fc.integer({ min: 3, max: 18 }),
    column: fc.integer({ min: 0, max: 14 }),
    cell: typed,
  })

  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 15 }), (places) => {
      const live = liveCheck(workbook, { asOf })
      const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: new Map(sheet.rows) }))
      for (const { sheet: index, row, column, cell } of places) {
        const sheet = sheets[index]
        const edit: Edit = { sheet: sheet?.name ?? '', row, column, cells: [[cell]] }
        live.update([edit])
        if (sheet !== undefined) writeEdit(sheet.rows, edit)
      }
      const whole = judge(readPlan({ ...workbook, sheets }), asOf)

      expect(live.judged().findings.map(({ fingerprint, factsDigest }) => [fingerprint, factsDigest])).toEqual(
        whole.findings.map(({ fingerprint, factsDigest }) => [fingerprint, factsDigest]),
      )
    }),
    { numRuns: 60 },
  )
}, 60_000)
