import { judge } from '../../../src/check.ts'
import { type Plan, readPlan } from '../../../src/plan/index.ts'
import { workbookMatrixMissing } from '../../../src/rules/workbook/matrix-missing.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { pictures, sheet, sheetIn, workbookOf } from '../../picture.ts'

const projects = sheet`
  {code} | {axis} | {title} | {item}  | {years} | {cost}
  P-01   | open   | window  | meeting | 2024    | 400
`
const budget = sheet`
  {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024}
  P-01   | open   | window  | 400    | meeting | 400        | 100         | 300
`
const monitoring = sheetIn('fr')`
  {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {impact} | {maximum}
  P-01   | open   | window  | meeting | 2024-01-01 | 2024-12-31 | people     | 100%     | trust    | 100%
`

pictures(workbookMatrixMissing, {
  clean: { 'all three': [projects, budget, monitoring] },
  found: {
    'the third has lost the headers that name its projects': [
      projects,
      budget,
      sheet`
        مؤشرات التتبع ◂W01 | النسبة القصوى للمؤشر % | مؤشرات الأثر | النسبة القصوى للمؤشر %
        people             | 100%                  | trust        | 100%
      `,
    ],
  },
})

describe('a matrix that no sheet resembles', () => {
  const findingsIn = (plan: Plan) => judge(plan, '2000-01-01').findings

  it('is found nowhere, and nothing else is found because of it', () => {
    const findings = findingsIn(readPlan(workbookOf([projects, budget])))

    expect(findings.map(({ rule, problem }) => [rule.id, problem.at, problem.facts])).toEqual([
      ['workbook/matrix-missing', [], { matrix: 'monitoring', found: [], missing: [] }],
    ])
  })

  it('is each of the three in a workbook of something else', () => {
    const findings = findingsIn(readPlan(madeWorkbook(madeSheet('Sheet1', [['Groceries'], ['tea', 3]]))))

    expect(findings.map(({ problem }) => problem.facts.matrix)).toEqual(['projects', 'budget', 'monitoring'])
  })
})
