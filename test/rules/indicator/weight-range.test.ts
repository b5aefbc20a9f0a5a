import { indicatorWeightRange } from '../../../src/rules/indicator/weight-range.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(indicatorWeightRange, {
  clean: {
    'all of it on one indicator': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 100%
    `,
    'the least that is something': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 0.01%
      ^       | minutes      | 99.99%
    `,
  },
  found: {
    nothing: sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 0% ◂I04
      report  | pages        | 100%
    `,
    'below nothing, and a sum that is not asked for': sheetIn('en')`
      {item}  | {tracking}   | {weight}
      meeting | people there | -10% ◂I04
      report  | pages        | 100%
    `,
    'more than the project': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | '١٢٠٪ ◂I04
      report  | pages        | 20%
    `,
  },
})
