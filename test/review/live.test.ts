import { adopted } from '../../src/adopt.ts'
import { check } from '../../src/check.ts'
import { type Edit, type Workbook, writeEdit } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { liveCheck } from '../../src/live.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { decisionsOn, recording, withRows } from './decided.ts'

const language = languages.fr
const plan = madePlan({ projects: 3, activities: 3, indicators: 2 })
const changes: readonly Edit[] = [
  { sheet: 'الميزانية', row: 2, column: 6, cells: [[{ value: 1234.5 }]] },
  { sheet: 'التتبع', row: 2, column: 7, cells: [[{ value: 0.01, format: '0%' }]] },
]
const changed = changes.reduce(edited, withRows(plan, adopted(plan, '2026-01-15', language).rows))
const decided = recording(changed, (examined) => ({ decisions: decisionsOn(examined, 4) }))

const edits: readonly Edit[] = [
  { sheet: 'الميزانية', row: 2, column: 6, cells: [[{ value: 77 }]] },
  { sheet: 'التتبع', row: 2, column: 7, cells: [[{ value: 0.02, format: '0%' }]] },
  { sheet: 'المشاريع', row: 1, column: 2, cells: [[{ value: 'عنوان جديد للمشروع' }]] },
  { sheet: 'المشاريع', row: 2, column: 4, cells: [[{ value: 'نشاط جديد كليا' }]] },
  { sheet: 'التتبع', row: 1, column: 5, cells: [[{ value: 46_600, format: 'yyyy-mm-dd' }]] },
  { sheet: 'الميزانية', row: 2, column: 6, cells: [[null]] },
]

function edited(workbook: Workbook, edit: Edit): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== edit.sheet) return sheet

      const rows = new Map(sheet.rows)
      writeEdit(rows, edit)
      return { ...sheet, rows }
    }),
  }
}

it('follows edits of what was adopted and decided on as a check of the whole workbook does', () => {
  const options = { asOf: '2026-05-01', language }
  const live = liveCheck(decided, options)
  let workbook = decided
  for (const edit of edits) {
    live.update([edit])
    workbook = edited(workbook, edit)

    expect(live.report(language)).toEqual(check(workbook, options))
  }
  const { findings } = live.report(language)

  expect(findings.filter(({ rule }) => rule === 'baseline/changed').length).toBeGreaterThan(2)
  expect(findings.filter(({ decision }) => decision?.stale).length).toBeGreaterThan(0)
})
