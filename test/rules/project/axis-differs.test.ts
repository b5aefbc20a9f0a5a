import { projectAxisDiffers } from '../../../src/rules/project/axis-differs.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(projectAxisDiffers, {
  clean: {
    'the same axis, otherwise spelt': [
      sheet`
        {code} | {axis}             | {title} | {item}  | {years} | {cost}
        P-01   | المشاركة المواطنة؛ | window  | meeting | 2024    | 10
      `,
      sheet`
        {code} | {axis}              | {title} | {item}  | {tracking} | {weight}
        P-01   | المُشاركة\nالمواطنه | window  | meeting | people     | 100%
      `,
    ],
  },
  found: {
    'another axis in one of three matrices': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | people | window  | meeting | 2024    | 10
        P-02   | equal  | door    | visit   | 2024    | 10
      `,
      sheet`
        {code} | {axis}      | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024}
        P-01   | people      | window  | 10     | meeting | 10         | 0           | 10
        P-02   | people ◂P03 | door    | 10     | visit   | 10         | 0           | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   | people | window  | meeting | people     | 100%
        P-02   | equal  | door    | visit   | people     | 100%
      `,
    ],
    'one of two matrices, in French': [
      sheetIn('fr')`
        {code} | {axis}        | {title} | {item}  | {years} | {cost}
        P-01   | Participation | window  | meeting | 2024    | 10
      `,
      sheetIn('fr')`
        {code} | {axis}       | {title} | {item}  | {tracking} | {weight}
        P-01   | Égalité ◂P03 | window  | meeting | people     | 100%
      `,
    ],
  },
})
