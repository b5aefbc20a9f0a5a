import { workbookColumnUnknown } from '../../../src/rules/workbook/column-unknown.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(workbookColumnUnknown, {
  clean: {
    'known columns, spelt with marks and over two lines': sheet`
      {code} | المِحور\nالأولوي | {title} | {item}  | {years} | {cost}
      P-01   | open            | window  | meeting | 2024    | 400
    `,
    'a column that only checks the others': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost} | مراقبة المجموع
      P-01   | open   | window  | meeting | 2024    | 400    | 100%
    `,
  },
  found: {
    'a note of their own': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost} | ملاحظات داخلية ◂W04
      P-01   | open   | window  | meeting | 2024    | 400    | to see
    `,
    'the same twice, once': sheetIn('fr')`
      {code} | Visa ◂W04 | {axis} | {title} | {item}  | {years} | {cost} | visa
      P-01   | ok        | open   | window  | meeting | 2024    | 400    | ok
    `,
  },
})
