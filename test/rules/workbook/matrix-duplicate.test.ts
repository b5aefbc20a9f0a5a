import { workbookMatrixDuplicate } from '../../../src/rules/workbook/matrix-duplicate.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(workbookMatrixDuplicate, {
  clean: {
    'the header repeated as pages break': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | open   | window  | meeting | 2024    | 400
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-02   | open   | door    | report  | 2024    | 300
    `,
    'two matrices stacked on one sheet': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | open   | window  | meeting | 2024    | 400

      {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024}
      P-01   | open   | window  | 400    | meeting | 400        | 100         | 300
    `,
  },
  found: {
    'last year\u2019s copy on another sheet': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | open   | window  | meeting | 2024    | 400
        P-02   | open   | door    | report  | 2024    | 300
      `,
      sheetIn('fr')`

        {code} ◂W02 | {axis} | {title} | {item}  | {years} | {cost}
        P-01        | open   | window  | meeting | 2024    | 450
        P-02        | open   | door    | report  | 2024    | 300
      `,
    ],
  },
})
