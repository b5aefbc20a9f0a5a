import { progressNegative } from '../../../src/rules/progress/negative.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(progressNegative, {
  clean: {
    'nothing, and something': sheet`
      {item}  | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
      meeting | people there | 60%      | 0%              | 0.01%
      report  | pages        | 40%      |                 | '٠٪
    `,
  },
  found: {
    'in one year': sheet`
      {item}  | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
      meeting | people there | 60%      | 20%             | -5% ◂G07
      report  | pages        | 40%      | -0.01% ◂G07     | 40%
    `,
    'in cumulated years, and nothing of its going back': sheet`
      {item}  | {tracking}   | {weight} | {achieved 2024 cumulative} | {achieved 2025 cumulative}
      meeting | people there | 60%      | 10%                        | -5% ◂G07
      report  | pages        | 40%      | 40%                        | 40%
    `,
    'an impact': sheetIn('fr')`
      {item}  | {tracking}   | {weight} | {achieved} | {impact}     | {maximum} | {impactAchieved}
      meeting | people there | 100%     | 50%        | satisfaction | 100%      | -10% ◂G07
    `,
  },
})
