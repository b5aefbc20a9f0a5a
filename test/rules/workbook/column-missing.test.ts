import { fields as arabic } from '../../../src/lang/ar/fields.ts'
import { fields as english } from '../../../src/lang/en/fields.ts'
import { fields as french } from '../../../src/lang/fr/fields.ts'
import { findMatrices, layouts, matrixKinds } from '../../../src/matrices/index.ts'
import { workbookColumnMissing } from '../../../src/rules/workbook/column-missing.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(workbookColumnMissing, {
  clean: {
    'all that is required, in another order': sheet`
      {years} | {cost} | {item}  | {title} | {axis} | {code}
      2024    | 400    | meeting | window  | open   | P-01
    `,
    'what may be left out': sheetIn('en')`
      {code} | {axis} | {title} | {item}  | {years} | {cost} | {partners} | {contribution}
      P-01   | open   | window  | meeting | 2024    | 400    | none       | '-
    `,
  },
  found: {
    'the years': sheet`
      {code} ◂W03 | {axis} | {title} | {objectives} | {item}  | {cost}
      P-01        | open   | window  | be seen      | meeting | 400
    `,
    'a header that resembles it, which is then not unknown besides': sheetIn('fr')`
      {code} | {axis} | {title} | {item}  | {years} | Total estimatif du projet ◂W03
      P-01   | open   | window  | meeting | 2024    | 400
    `,
    'money without a year, one column': sheet`
      {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {programmed} ◂W03
      P-01   | open   | window  | 30     | meeting | 30         | 10          | 20
    `,
    'money without a year, one column for each': sheet`
      {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {programmed} ◂W03 | {programmed}
      P-01   | open   | window  | 30     | meeting | 30         | 10          | 15              | 5
    `,
  },
})

describe('the header that it asks for', () => {
  const spoken = { ar: arabic, fr: french, en: english }

  it.each(['ar', 'fr', 'en'] as const)('is one that is read: %s', (language) => {
    const sheets = matrixKinds.map((kind) =>
      madeSheet(kind, [
        layouts[kind].required.map((field) => spoken[language][field]),
        layouts[kind].required.map((field) => `some ${field}`),
      ]),
    )
    const { tables, absent } = findMatrices(madeWorkbook(...sheets))

    expect(absent).toEqual([])
    expect(tables.map(({ kind, missing }) => [kind, missing])).toEqual(matrixKinds.map((kind) => [kind, []]))
  })
})
