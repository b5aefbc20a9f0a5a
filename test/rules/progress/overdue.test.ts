import { progressOverdue } from '../../../src/rules/progress/overdue.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(
  progressOverdue,
  {
    clean: {
      'achieved in full, in a later year': sheet`
        {item}  | {start}    | {end}      | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
        meeting | 2024-01-01 | 2024-12-31 | people there | 60%      | 40%             | 20%
        report  | 2025-01-01 | 2025-12-31 | pages        | 40%      |                 |
      `,
      'the day itself is not past': sheet`
        {item}  | {start}    | {end}      | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
        meeting | 2024-01-01 | 2024-12-31 | people there | 60%      | 60%             |
        report  | 2025-01-01 | 2025-06-30 | pages        | 40%      |                 | 1%
      `,
    },
    found: {
      'in the year it was due': sheet`
        {item}  | {start}    | {end}      | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
        meeting | 2024-01-01 | 2024-12-31 | people there | 60%      | 59.99% ◂G04     |
        report  | 2025-01-01 | 2025-06-29 | pages        | 40%      |                 | ◂G04
      `,
      'only the indicators that lag behind': sheetIn('fr')`
        {item}  | {start}    | {end}      | {tracking}   | {weight} | {achieved}
        meeting | 2024-01-01 | 2024-12-31 | people there | 20%      | 20%
        ^       | ^          | ^          | minutes      | 30%      | 10% ◂G04
        ^       | ^          | ^          | pictures     | 10%      |
        report  | 2025-01-01 | 2025-12-31 | pages        | 40%      | 40%
      `,
    },
  },
  { asOf: '2025-06-30' },
)
