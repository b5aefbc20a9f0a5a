import { budgetActivitySum } from '../../../src/rules/budget/activity-sum.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(budgetActivitySum, {
  clean: {
    'the sum of its parts': sheet`
      {item} | {itemCost} | {mobilised} | {2026} | {2027}
      pens   | 30.30      | 10.10       | 20.20  | 0
      ink    | 0          | 0           | 0      | 0
    `,
    'binary residue of a formula': sheet`
      {item} | {itemCost} | {mobilised}                   | {2026} | {2027}
      pens   | 0.3        | =0.1+0.2→0.30000000000000004 | 0      | 0
    `,
    'thirds by formula': sheet`
      {item} | {itemCost} | {mobilised}               | {2026}                    | {2027}
      pens   | 100        | =100/3→33.333333333333336 | =100/3→33.333333333333336 | =100/3→33.333333333333336
    `,
    'decimals too many, said by themselves': sheet`
      {item} | {itemCost} | {mobilised}    | {2026} | {2027}
      pens   | 30         | 10.004 ◂V05    | 20     | 0
    `,
    'an unreadable amount, said by itself': sheet`
      {item} | {itemCost} | {mobilised} | {2026}     | {2027}
      pens   | 30         | 10          | ten ◂V03   | 0
    `,
    'a cost with its sign turned, said by itself': sheet`
      {item}  | {cost} | {itemCost} | {mobilised} | {2026}
      pens    | 50     | -30 ◂V04   | 10          | 20
      ink     |        | 20         | 0           | 20
      {total} |        |            | 10          | 40
    `,
    'a part with its sign turned, said by itself': sheet`
      {item} | {itemCost} | {mobilised} | {2026}
      pens   | 30         | 10          | -20 ◂V04
    `,
    'text that a person reads as the same sum': sheet`
      {item} | {itemCost}        | {mobilised}    | {2026}         | {2027}
      pens   | '1 500,00 درهم ◂V06 | '٥٠٠٫٠٠ ◂V06 | '1.000,00 ◂V06 | -
    `,
    'a matrix without mobilised credits': sheet`
      {item} | {itemCost} | {2026}
      pens   | 30         | 20
    `,
    'a year of the plan without a column': [
      sheet`
        {firstYear} | 2026
        {lastYear}  | 2027
      `,
      sheet`
        {item} | {itemCost} | {mobilised} | {2026}
        pens   | 30         | 10          | 15
      `,
    ],
    'under a header in French that the next page repeats': sheetIn('fr')`
      {item} | {itemCost} | {mobilised} | {2026}
      pens   | 30         | 10          | 20

      {item} | {itemCost} | {mobilised} | {2026}
      ink    | 5          | 5           | 0
    `,
  },
  found: {
    'one centime too few': sheet`
      {item} | {itemCost}  | {mobilised} | {2026} | {2027}
      pens   | 30.29 ◂B01  | 10.10       | 20.20  | 0
    `,
    'where row and column miss by the same, at their crossing': sheet`
      {item}  | {cost} | {itemCost} | {mobilised} | {2026}     | {2027}
      pens    | 55     | 30         | 10          | 20         | 0
      ink     |        | 25         | 0           | 17 ◂B01    | 5
      {total} |        |            | 10          | 40         | 5
    `,
    'two crossings': sheet`
      {item}  | {itemCost} | {mobilised} | {2026}  | {2027}
      pens    | 30         | 10          | 21 ◂B01 | 0
      ink     | 20         | 0           | 0       | 16 ◂B01
      {total} |            | 10          | 20      | 20
    `,
    'no crossing that would be mended below zero': sheet`
      {item}  | {cost} | {itemCost} | {mobilised} | {2026}  | {2027}
      pens    | 140    | 30 ◂B01    | 70          | 10      | 0
      ink     | ^      | 60         | 0           | 60      | 0
      {total} | ^      |            | 70          | 20 ◂B04 | 0
    `,
    'where row and project cost miss by the same, at the activity cost': sheet`
      {item}  | {cost} | {itemCost} | {mobilised} | {2026}
      pens    | 50     | 30         | 10          | 20
      ink     |        | 25 ◂B01    | 0           | 20
      {total} |        |            | 10          | 40
    `,
    'two activities wrong in one year': sheet`
      {item}  | {itemCost} | {mobilised} | {2026}
      pens    | 30         | 10          | 21 ◂B01
      ink     | 20         | 0           | 25 ◂B01
      {total} |            | 10          | 40
    `,
    'two years wrong in one activity, said once': sheet`
      {item}  | {itemCost} | {mobilised} | {2026}  | {2027}
      pens    | 30         | 10          | 21 ◂B01 | 3
      ink     | 20         | 0           | 20      | 0
      {total} |            | 10          | 40      | 0
    `,
    'a typed project cost speaks for the activity cost against computed sums': sheet`
      {item}  | {cost} | {itemCost} | {mobilised}      | {2026}
      pens    | 30     | 30         | 0                | 33 ◂B01
      {total} |        |            | =SUM(D2:D2)→0    | =SUM(E2:E2)→33
    `,
    'a typed project cost against typed sums: the activity cost': sheet`
      {item}  | {cost} | {itemCost} | {mobilised} | {2026}
      pens    | 30     | 30 ◂B01    | 0           | 33
      {total} |        |            | 0           | 33
    `,
    'decimals beyond the centime do not hide a centime': sheet`
      {item} | {itemCost}  | {mobilised}  | {2026}
      pens   | 30.02 ◂B01  | 10.004 ◂V05  | 20
    `,
    'two faults in two projects': sheet`
      {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01   | A      | school  | 30     | pens   | 31 ◂B01    | 10          | 20
      P-02   | A      | library | 7      | ink    | 7          | 3           | 4
      ^      | ^      | ^       | ^      | paper  | 1 ◂B01     | 0           | 0
    `,
  },
})
