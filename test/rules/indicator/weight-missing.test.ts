import { indicatorWeightMissing } from '../../../src/rules/indicator/weight-missing.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(indicatorWeightMissing, {
  clean: {
    'a weight for each': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60%
      report  | pages        | '٤٠٪
    `,
    'no column of weights': sheet`
      {item}  | {tracking}   | {start}    | {end}
      meeting | people there | 2024-01-01 | 2024-12-31
    `,
    'a weight that cannot be read is missing in another way': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | half ◂V10
    `,
  },
  found: {
    'an indicator without weight': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60%
      ^       | minutes      | ◂I03
    `,
    'a dash is no weight': sheetIn('fr')`
      {item}  | {tracking}   | {weight}
      meeting | people there | '– ◂I03
      report  | pages        | 100%
    `,
    'a weight without indicator, even where the sum is wrong': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60%
      ^       | ◂I03         | 30%
    `,
    'both in one project': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | ◂I03
      ^       | ◂I03         | 30%
    `,
  },
})
