import { workbookRowStray } from '../../../src/rules/workbook/row-stray.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(workbookRowStray, {
  clean: {
    'an empty row between projects': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | open   | window  | meeting | 2024    | 400

      P-02   | open   | door    | report  | 2024    | 300
    `,
    'a row of sums at the end': sheet`
      {code}       | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024}
      P-01         | open   | window  | 400    | meeting | 400        | 100         | 300
      {grandTotal} |        |         | 400    |         | 400        | 100         | 300
    `,
    'rows of a form that nobody has filled: their formulas show nothing': sheet`
      {code}     | {axis} | {title}    | {cost}     | {item}      | {itemCost} | {mobilised} | {2024}
      ='P'!A5→'  |        | ='P'!C5→'  | =F2+F3→'   | ='P'!E5→'   | =G2+H2→'   |             |
                 |        |            |            | ='P'!E6→'   | =G3+H3→'   |             |
      =A2&""→'   |        |            |            |             | =F2+F3→'   | =G2+G3→'    | =H2+H3→'
      P-02       | open   | window     | =F5→400    | meeting     | =G5+H5→400 | 100         | 300
                 |        |            |            | ='P'!E11→'  | =G6+H6→'   |             |
    `,
    'a remark below the table': [
      sheetIn('fr')`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | open   | window  | meeting | 2024    | 400

        NB : adopted in the session of October
        the second line of it
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight}
        P-01   | open   | window  | meeting | 2024-03-01 | 2024-06-30 | people     | 100%

        ملحوظة: صادق عليها المجلس
      `,
    ],
  },
  found: {
    'a text below the table that is no remark': sheetIn('fr')`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | open   | window  | meeting | 2024    | 400

      adopted in the session of October ◂W05
    `,
    'a remark among the projects': sheetIn('fr')`
      {code}      | {axis} | {title} | {item}  | {years} | {cost}
      P-01        | open   | window  | meeting | 2024    | 400

      NB : urgent ◂W05 |   |         |         |         |
      P-02        | open   | door    | visit   | 2024    | 300
    `,
    'an activity above the first project': sheetIn('fr')`
      {code} | {axis} | {title} | {item}      | {years} | {cost}
             |        |         | study ◂W05  |         |
      P-01   | open   | window  | meeting     | 2024    | 400
    `,
  },
})
