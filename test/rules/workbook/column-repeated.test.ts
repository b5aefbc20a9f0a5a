import { workbookColumnRepeated } from '../../../src/rules/workbook/column-repeated.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(workbookColumnRepeated, {
  clean: {
    'the same amounts in both': sheet`
      {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2025} | {2026} | {2026} ◂W04
      P-01   | open   | window  | 40     | meeting | 30         | 10          | 20     | 0      | 0
             |        |         |        | guide   | 10         | 0           | 5      | 5      | 5
    `,
    'nothing in the other': sheet`
      {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2025} | {2026} | {mobilised} ◂W04
      P-01   | open   | window  | 30     | meeting | 30         | 10          | 20     | 0      |
    `,
  },
  found: {
    'a year twice': sheet`
      {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2025} | {2025} ◂W07
      P-01   | open   | window  | 40     | meeting | 30         | 10          | 20     | 0
             |        |         |        | guide   | 10         | 0           | 5      | 5
    `,
    'mobilised credits three times': sheet`
      {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2025} | {mobilised} | {mobilised} ◂W07
      P-01   | open   | window  | 30     | meeting | 30         | 10          | 20     | 11          | 12
    `,
  },
})
