import { judge } from '../../../src/check.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { progressNoneRecorded } from '../../../src/rules/progress/none-recorded.ts'
import { pictures, sheet, sheetIn, workbookOf } from '../../picture.ts'

const listed = sheet`
  {code} | {axis} | {title} | {item}  | {years}    | {cost}
  P-01   | open   | window  | meeting | '2024-2025 | 500
         |        |         | report  |            |
`

pictures(
  progressNoneRecorded,
  {
    clean: {
      'one share, be it zero': [
        listed,
        sheet`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved 2024} | {achieved 2025}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-12-31 | people     | 60%      | 0%              |
                 |        |         | report  | 2025-01-01 | 2025-12-31 | pages      | 40%      |                 |
        `,
      ],
      'one share that cannot be read': [
        listed,
        sheetIn('en')`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-12-31 | people     | 60%      | half ◂V10
                 |        |         | report  | 2025-01-01 | 2025-12-31 | pages      | 40%      |
        `,
      ],
      'no matrix to record in': listed,
    },
    found: {
      'and nothing is overdue then': [
        listed,
        sheet`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved 2024} ◂G05 | {achieved 2025}
          P-01   | open   | window  | meeting | 2024-01-01 | 2024-03-31 | people     | 60%      |                      |
                 |        |         | report  | 2025-01-01 | 2025-12-31 | pages      | 40%      |                      |
        `,
      ],
      'one column for the state so far, an impact column beside it': [
        listed,
        sheetIn('fr')`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved} ◂G05 | {impact} | {maximum} | {impactAchieved}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-12-31 | people     | 60%      |                 | trust    | 100%      |
                 |        |         | report  | 2025-01-01 | 2025-12-31 | pages      | 40%      |                 |          |           |
        `,
      ],
    },
  },
  { asOf: '2024-06-30' },
)

describe('the day', () => {
  const workbook = workbookOf([
    listed,
    sheet`
      {code} | {axis} | {title} | {item}  | {tracking} | {weight} | {achieved}
      P-01   | open   | window  | meeting | people     | 60%      |
             |        |         | report  | pages      | 40%      |
    `,
  ])

  it.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
  ])('the plan begins is the first of its first year: on %s', (asOf, isFound) => {
    const { findings } = judge(readPlan(workbook), asOf)

    expect(findings.some(({ rule }) => rule.id === progressNoneRecorded.id)).toBe(isFound)
  })
})
