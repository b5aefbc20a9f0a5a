import { cellErrorValue } from '../../../src/rules/cell/error-value.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(cellErrorValue, {
  clean: {
    'an error in a column that is not read': sheet`
      {item}  | {itemCost} | {mobilised} | {2024} | notes ◂W04
      meeting | 400        | 100         | 300    | #REF!
    `,
    'text that looks like an error': sheet`
      {item}   | {itemCost} | {mobilised} | {2024}
      '#REF!   | 400        | 100         | 300
    `,
  },
  found: {
    'a formula that lost its cell, and no sum besides': sheet`
      {item}  | {itemCost}         | {mobilised} | {2024}
      meeting | =A9+B9→#REF! ◂V01 | 100         | 300
      report  | 500                | 500         | 0
    `,
    'in text, dates and shares': sheetIn('en')`
      {item}      | {start}     | {end}      | {tracking}  | {weight}
      #N/A ◂V01   | 2024-01-01  | 2024-12-31 | people      | 50%
      report      | #VALUE! ◂V01 | 2024-12-31 | #NAME? ◂V01 | #DIV/0! ◂V01
    `,
  },
})
