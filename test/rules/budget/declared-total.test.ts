import { judge } from '../../../src/check.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { budgetDeclaredTotal } from '../../../src/rules/budget/declared-total.ts'
import { pictures, sheet, sheetIn, workbookOf } from '../../picture.ts'

const budget = sheet`
  {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
  P-01   | A      | school  | 30.30  | pens   | 30.30      | 10.10       | 20.20  | 0
  P-02   | A      | library | 5      | ink    | 5          | 0           | 0      | 5
`

pictures(budgetDeclaredTotal, {
  clean: {
    'what matrix 2 comes to': [
      sheet`
        {collectivity} | جماعة
        {planCost}     | 35.30
        {mobilised}    | '10,10 درهم ◂V06
        {2026}         | 20.20
        {2027}         | 5
      `,
      budget,
    ],
    'a year that matrix 2 has no column for': [
      sheet`
        {planCost} | 35.30
        {2026}     | 20.20
        {2028}     | 1
      `,
      budget,
    ],
    'what the typed row of sums comes to, though an activity is to mend': [
      sheet`
        {planCost}  | 30
        {mobilised} | 10
        {2026}      | 20
      `,
      sheet`
        {cost} | {item}  | {itemCost} | {mobilised} | {2026}
        30     | pens    | 30         | 10          | 25 ◂B01
        ^      | {total} |            | 10          | 20
      `,
    ],
    'without matrix 2': sheet`
      {planCost}  | 35.30
      {mobilised} | 10
    `,
  },
  found: {
    'the cost': [
      sheet`
        {collectivity} | جماعة
        {planCost}     | 35.31 ◂B06
      `,
      budget,
    ],
    'two years exchanged, said once': [
      sheetIn('fr')`
        {collectivity} | Commune
        {planCost}     | 35.30
        {2026}         | 5 ◂B06
        {2027}         | 20.20
      `,
      budget,
    ],
  },
})

it('cannot judge a year whose money is unreadable, and passes over one without a column', () => {
  const plan = readPlan(
    workbookOf([
      sheet`
        {planCost} | 35.30
        {2027}     | 6
        {2028}     | 1
      `,
      sheet`
        {item} | {itemCost} | {mobilised} | {2026} | {2027}
        pens   | 35.30      | 10.10       | 20.20  | five
      `,
    ]),
  )
  const { notChecked } = judge(plan, '2020-01-01')

  expect(notChecked.filter(({ rule }) => rule === 'budget/declared-total')).toEqual([
    { rule: 'budget/declared-total', sheet: 'sheet 1', cells: ['B2'] },
  ])
})
