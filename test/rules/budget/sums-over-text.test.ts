import { judge } from '../../../src/check.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { type Made, madeSheet, madeWorkbook } from '../../made/workbook.ts'

const header = [
  'رمز المشروع',
  'المحور الأولوي',
  'عنوان المشروع',
  'التكلفة التقديرية للمشروع',
  'أنشطة المشروع',
  'التكلفة التقديرية للأنشطة',
  'اعتمادات معبأة بالميزانية',
  'للبرمجة 2026',
]

const rulesOn = (rows: readonly (readonly Made[])[]) =>
  judge(readPlan(madeWorkbook(madeSheet('الميزانية', [header, ...rows]))), '2020-01-01').findings.map(
    ({ rule }) => rule.id,
  )

describe('a sum as Excel calculates it', () => {
  it('skips an amount typed as text, and only the text is said', () => {
    const rules = rulesOn([
      ['P-01', 'open', 'window', 300, 'pens', { value: 200, formula: 'SUM(G2:H2)' }, '100,00', 200],
      [null, null, null, null, 'ink', { value: 100, formula: 'SUM(G3:H3)' }, 0, 100],
    ])

    expect(rules).toContain('cell/amount-as-text')
    expect(rules).not.toContain('budget/activity-sum')
  })

  it('is wrong where it misses more than the text', () => {
    const rules = rulesOn([
      ['P-01', 'open', 'window', 300, 'pens', { value: 199, formula: 'SUM(G2:H2)' }, '100,00', 200],
      [null, null, null, null, 'ink', { value: 100, formula: 'SUM(G3:H3)' }, 0, 100],
    ])

    expect(rules).toContain('budget/activity-sum')
  })
})

describe('a title that sounds like a sum', () => {
  it('is that of a project where a code and an activity stand beside it', () => {
    const { projects } = readPlan(
      madeWorkbook(
        madeSheet('الميزانية', [
          header,
          ['P-01', 'open', 'مجموع المشاريع', 30, 'pens', 30, 10, 20],
          ['P-02', 'open', 'Somme de projets', 20, 'ink', 20, 10, 10],
        ]),
      ),
    )

    expect(projects.map(({ title }) => title)).toEqual(['مجموع المشاريع', 'Somme de projets'])
  })
})
