import { budgetProjectTotalRow } from '../../../src/rules/budget/project-total-row.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(budgetProjectTotalRow, {
  clean: {
    'the sum': sheet`
      {item}  | {2026}
      pens    | 10.10
      ink     | 0.20
      {total} | 10.30
    `,
    'an activity that is to mend itself': sheet`
      {item}  | {itemCost} | {mobilised} | {2026}
      pens    | 30         | 10          | 2 ◂B01
      {total} |            | 10          | 20
    `,
    'its own cost, agreeing with the row': sheet`
      {item}  | {itemCost} | {mobilised} | {2026}
      pens    | 30         | 10          | 20
      {total} | 30         | 10          | 20
    `,
    'no project has one': sheet`
      {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01   | A      | school  | 30     | pens   | 30         | 10          | 20
      P-02   | A      | library | 7      | ink    | 7          | 3           | 4
    `,
    'a sum that was never calculated': sheet`
      {item}  | {2026}
      pens    | 10.10
      {total} | =SUM(B2:B2)→ ◂V02
    `,
    'a line written twice, said by itself': sheet`
      {item}       | {2026}
      pens         | 10
      ink          | 5
      pens ◂A03    | 10
      {total}      | 15
    `,
    'tatweel in its label, and a merged one': sheet`
      {item}                          | {itemCost} | {2026}
      pens                            | 10         | 10
      تكلـــفة المشروع 1 حسب البرمجة | <          | 10
    `,
  },
  found: {
    'one centime too many': sheet`
      {item}  | {2026}
      pens    | 10.10
      {total} | 10.11 ◂B04
    `,
    'two years exchanged in the sums, said once': sheet`
      {item}  | {mobilised} | {2026}  | {2027}
      pens    | 1           | 10      | 5
      ink     | 1           | 3       | 4
      {total} | 2           | 9 ◂B04  | 13
    `,
    'two years exchanged in one activity, at the activity': sheetIn('fr')`
      {item}  | {itemCost} | {mobilised} | {2026} | {2027}
      pens    | 10         | 0           | 4      | 6
      ink     | 8          | 0           | 1      | 7 ◂B04
      {total} |            | 0           | 11     | 7
    `,
    'two years exchanged, and two activities that would explain it: the sums': sheet`
      {item}  | {itemCost} | {mobilised} | {2026}  | {2027}
      pens    | 10         | 0           | 4       | 6
      ink     | 4          | 0           | 1       | 3
      {total} |            | 0           | 7 ◂B04  | 7
    `,
    'two years exchanged where matrix 1 names the year: the sums are wrong': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 10
        P-02   | A      | library | ink    | 2027    | 4
      `,
      sheet`
        {code}     | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}   | {2027}
        P-01       | A      | school  | 10     | pens   | 10         | 0           | 10       | 0
        {total}    |        |         |        |        |            | 0           | 0 ◂B04   | 10
        P-02       | A      | library | 4      | ink    | 4          | 0           | 0        | 4
        {total 2}  |        |         |        |        |            | 0           | 0        | 4
        {grandTotal} |      |         |        |        |            | 0           | 10       | 4
      `,
    ],
    'its own cost': sheet`
      {item}  | {itemCost} | {mobilised} | {2026}
      pens    | 30         | 10          | 20
      {total} | 31 ◂B04    | 10          | 20
    `,
    'missing where another project has one': sheet`
      {code}       | {axis} | {title} | {cost} | {item}    | {itemCost} | {mobilised} | {2026}
      P-01         | A      | school  | 10     | pens      | 10         | 0           | 10
      {total}      |        |         |        |           |            | 0           | 10
      P-02         | A      | library | 4      | ink       | 3          | 0           | 3
      ^            | ^      | ^       | ^      | paper ◂B04 | 1         | 1           | 0
      {grandTotal} |        |         |        |           | 14         | 1           | 13
    `,
  },
})
