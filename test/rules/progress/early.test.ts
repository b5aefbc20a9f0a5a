import { progressEarly } from '../../../src/rules/progress/early.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(
  progressEarly,
  {
    clean: {
      'in the year of the start': sheet`
        {item}  | {start}    | {end}      | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
        meeting | 2024-12-01 | 2025-12-31 | people there | 60%      | 20%             | 40%
        report  | 2025-01-01 | 2025-12-31 | pages        | 40%      | 0%              | 40%
      `,
      'a start that is itself outside the plan': [
        sheet`
          {code} | {axis} | {title} | {item}  | {years}    | {cost}
          P-01   | open   | window  | meeting | '2024-2025 | 500
        `,
        sheet`
          {code} | {axis} | {title} | {item}  | {start}         | {end}           | {tracking} | {weight} | {achieved 2024} | {achieved 2025}
          P-01   | open   | window  | meeting | 2034-01-01 ◂S03 | 2034-12-31      | people     | 100%     | 20%             | 40%
        `,
      ],
      'days in the wrong order': sheet`
        {item}  | {start}    | {end}      | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
        meeting | 2025-12-31 | 2024-01-01 ◂S01 | people there | 100%     | 20%             | 40%
      `,
    },
    found: {
      'a year before': sheet`
        {item}  | {start}    | {end}      | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
        meeting | 2024-01-01 | 2025-12-31 | people there | 60%      | 20%             |
        report  | 2025-01-01 | 2025-12-31 | pages        | 40%      | 5% ◂G03         | 5%
      `,
      'two indicators of one activity, once': sheetIn('fr')`
        {item}  | {start}    | {end}      | {tracking}   | {weight} | {achieved 2024 cumulative} | {achieved 2025 cumulative}
        meeting | 2024-01-01 | 2025-12-31 | people there | 20%      | 20%                        | 20%
        report  | 2025-02-01 | 2025-12-31 | pages        | 40%      | 5% ◂G03                    | 5%
        ^       | ^          | ^          | copies       | 40%      | 10%                        | 10%
      `,
    },
  },
  { asOf: '2025-06-30' },
)
