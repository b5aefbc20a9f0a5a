import { type FieldName, findMatrices, layouts, usualNames } from '../../src/matrices/index.ts'
import { madeSheet, madeWorkbook } from '../made/workbook.ts'

/** Headings that people write, beside the usual ones. */
const written: readonly (readonly ['projects' | 'budget' | 'monitoring', FieldName, string])[] = [
  ['projects', 'activity', 'Activités prévues'],
  ['projects', 'years', 'سنة التنفيذ'],
  ['projects', 'axis', 'المحاور الأولوية'],
  ['projects', 'axis', 'Axes prioritaires'],
  ['projects', 'cost', 'Budget estimé'],
  ['projects', 'cost', 'الميزانية التقديرية للمشروع'],
  ['budget', 'mobilised', 'Crédits mobilisés au budget'],
  ['monitoring', 'achieved', 'نسبة الإنجاز المتراكمة'],
  ['monitoring', 'achieved', 'نسبة الإنجاز'],
]

describe('a heading', () => {
  it.each(written)('of %s names %s: %s', (kind, field, heading) => {
    // An achieved share stands beside the weight that it is a part of.
    const fields = layouts[kind].required.flatMap((one) =>
      one === 'weight' && field === 'achieved' ? [one, field] : [one],
    )
    const headers = fields.map((one) => (one === field ? heading : usualNames[one][0]))
    const { tables } = findMatrices(madeWorkbook(madeSheet('sheet', [headers, headers.map((one) => `some ${one}`)])))

    expect(tables.map((table) => table.segments[0].byField.get(field)?.[0]?.text)).toEqual([heading])
  })
})
