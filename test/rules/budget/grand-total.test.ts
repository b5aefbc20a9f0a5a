import { budgetGrandTotal } from '../../../src/rules/budget/grand-total.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(budgetGrandTotal, {
  clean: {
    'the sum of the projects': sheet`
      {code}       | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01         | A      | school  | 10     | pens   | 10         | 0           | 10
      {total}      |        |         |        |        |            | 0           | 10
      P-02         | A      | library | 4.50   | ink    | 4.50       | 4.50        | 0
      {total 2}    |        |         |        |        |            | 4.50        | 0
      {grandTotal} |        |         |        |        | 14.50      | 4.50        | 10
    `,
    'the exact sum, though a row of sums below it is to mend': sheet`
      {code}       | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01         | A      | school  | 10     | pens   | 10         | 0           | 10
      {total}      |        |         |        |        |            | 0           | 11 ◂B04
      P-02         | A      | library | 4      | ink    | 4          | 4           | 0
      {total 2}    |        |         |        |        |            | 4           | 0
      {grandTotal} |        |         |        |        | 14         | 4           | 10
    `,
    'the sum of the rows as written, though one of them is to mend': sheet`
      {code}       | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01         | A      | school  | 10     | pens   | 10         | 0           | 10
      {total}      |        |         |        |        |            | 0           | 11 ◂B04
      P-02         | A      | library | 4      | ink    | 4          | 4           | 0
      {total 2}    |        |         |        |        |            | 4           | 0
      {grandTotal} |        |         |        |        | 15         | 4           | 11
    `,
    'the sum of the rows as written, though several are to mend': sheet`
      {code}       | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}   | {2027}
      P-01         | A      | school  | 10     | pens   | 10         | 0           | 10       | 0
      {total}      |        |         |        |        |            | 0           | 11 ◂B04  | 5
      P-02         | A      | library | 4      | ink    | 4          | 4           | 0        | 0
      {total 2}    |        |         |        |        |            | 4           | 20 ◂B04  | 0
      {grandTotal} |        |         |        |        | 14         | 4           | 31       | 5
    `,
    'typed where an activity below computed sums is to mend': sheet`
      {code}       | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01         | A      | school  | 10     | pens   | 10         | 0           | 17 ◂B01
      {total}      |        |         |        |        |            | =SUM(G2)→0  | =SUM(H2)→17
      P-02         | A      | library | 4      | ink    | 4          | 4           | 0
      {total 2}    |        |         |        |        |            | =SUM(G4)→4  | =SUM(H4)→0
      {grandTotal} |        |         |        |        | 14         | 4           | 10
    `,
    'one project needs none': sheet`
      {item}  | {2026}
      pens    | 10
      {total} | 10
    `,
    'an amount below it is unreadable': sheet`
      {code}       | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01         | A      | school  | 10     | pens   | 10         | 0           | ten ◂V03
      P-02         | A      | library | 4      | ink    | 4          | 4           | 0
      {grandTotal} |        |         |        |        | 14         | 4           | 12
    `,
  },
  found: {
    'a column': sheet`
      {code}       | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01         | A      | school  | 10     | pens   | 10         | 0           | 10
      {total}      |        |         |        |        |            | 0           | 10
      P-02         | A      | library | 4      | ink    | 4          | 4           | 0
      {total 2}    |        |         |        |        |            | 4           | 0
      {grandTotal} |        |         |        |        | 14         | 4           | 10.01 ◂B05
    `,
    'its own cost': sheetIn('en')`
      {code}       | {axis} | {title} | {cost} | {item} | {itemCost}  | {mobilised} | {2026}
      P-01         | A      | school  | 10     | pens   | 10          | 0           | 10
      P-02         | A      | library | 4      | ink    | 4           | 4           | 0
      {grandTotal} |        |         |        |        | 41 ◂B05     | 4           | 10
    `,
    'columns without any row of sums below': sheet`
      {code}       | {axis} | {title} | {item} | {itemCost} | {mobilised} | {2026}  | {2027}
      P-01         | A      | school  | pens   | 10         | 0           | 10      | 0
      P-02         | A      | library | ink    | 4          | 4           | 0       | 0
      {grandTotal} |        |         |        |            | 4           | 0 ◂B05  | 10
    `,
    'missing after rows of sums': sheet`
      {code}         | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01           | A      | school  | 10     | pens   | 10         | 0           | 10
      {total}        |        |         |        |        |            | 0           | 10
      P-02           | A      | library | 4      | ink    | 4          | 4           | 0
      {total 2} ◂B05 |        |         |        |        |            | 4           | 0
    `,
  },
})
