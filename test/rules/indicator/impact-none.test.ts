import { indicatorImpactNone } from '../../../src/rules/indicator/impact-none.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(indicatorImpactNone, {
  clean: {
    'one for the project': sheet`
      {item}  | {tracking}   | {weight} | {impact}     | {maximum}
      meeting | people there | 100%     | satisfaction | 100%
    `,
    'beside the second activity': sheet`
      {item}  | {tracking}   | {weight} | {impact}     | {maximum}
      meeting | people there | 50%      |              |
      report  | pages        | 50%      | satisfaction | 100%
    `,
    'no column of impacts': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 100%
    `,
  },
  found: {
    'the second project': sheetIn('fr')`
      {code}    | {axis} | {title} | {item}  | {tracking}   | {weight} | {impact}     | {maximum}
      P-01      | open   | window  | meeting | people there | 100%     | satisfaction | 100%
      P-02 ◂I05 | open   | door    | report  | pages        | 100%     |              |
    `,
  },
})
