import { cellFormulaNotCalculated } from '../../../src/rules/cell/formula-not-calculated.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(cellFormulaNotCalculated, {
  clean: {
    'formulas with results': sheet`
      {item}  | {itemCost}   | {mobilised} | {2024}
      meeting | =C2+D2→400  | 100         | 300
    `,
    'a result that is empty text': sheet`
      {item}  | {itemCost} | {mobilised} | {2024} | {2025}
      meeting | 400        | 100         | 300    | 0
    `,
  },
  found: {
    'once a sheet, and no sum besides': sheet`
      {item}  | {itemCost}       | {mobilised} | {2024}
      meeting | =C2+D2→ ◂V02    | 100         | 300
      report  | =C3+D3→         | 500         | 0
      {total} | =SUM(B2:B3)→    | 600         | 300
    `,
    'on each of two sheets': [
      sheetIn('fr')`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | open   | window  | meeting | 2024    | =D9→ ◂V02
      `,
      sheet`
        {code} | {axis} | {title} | {cost}     | {item}  | {itemCost} | {mobilised} | {2024}
        P-01   | open   | window  | =F2→ ◂V02 | meeting | 400        | 100         | 300
      `,
    ],
  },
})
