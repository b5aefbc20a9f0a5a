import { workbookPeriodDiffers } from '../../../src/rules/workbook/period-differs.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

const budget = sheet`
  {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2026} | {2027}
  P-01   | open   | window  | 30     | meeting | 30         | 10          | 20     | 0
  P-02   | open   | road    | 30     | survey  | 30         | 10          | 0      | 20
`
const projects = sheet`
  {code} | {axis} | {title} | {item}  | {years}   | {cost}
  P-01   | open   | window  | meeting | 2026      | 30
  P-02   | open   | road    | survey  | 2026-2027 | 30
`

pictures(workbookPeriodDiffers, {
  clean: {
    'the years of the matrices': [
      sheet`
        {collectivity} | town
        {region}       | coast
        {firstYear}    | 2026
        {lastYear}     | 2027
      `,
      projects,
      budget,
    ],
    'a year that one project alone names': [
      sheet`
        {collectivity} | town
        {region}       | coast
        {firstYear}    | 2026
        {lastYear}     | 2026
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | open   | window  | meeting | 2026    | 30
      `,
    ],
  },
  found: {
    'other years, by which nothing else is judged': [
      sheetIn('fr')`
        {collectivity} | town
        {region}       | coast
        {firstYear}    | 2024 ◂W08
        {lastYear}     | 2025
      `,
      projects,
      budget,
    ],
    'its last year before its first': [
      sheet`
        {collectivity} | town
        {region}       | coast
        {firstYear}    | 2027 ◂W08
        {lastYear}     | 2026
      `,
      projects,
      budget,
    ],
  },
})
