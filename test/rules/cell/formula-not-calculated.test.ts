import { judge } from '../../../src/check.ts'
import { readPlan, type Settings } from '../../../src/plan/index.ts'
import { cellFormulaNotCalculated } from '../../../src/rules/cell/formula-not-calculated.ts'
import { pictures, sheet, sheetIn, workbookOf } from '../../picture.ts'

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
    'alone where codes and labels are formulas without results': [
      sheetIn('fr')`
        {code}        | {axis}       | {title}       | {item}        | {years} | {cost}
        =X1→ ◂V02    | =X2→        | =X3→         | =X4→         | 2024    | 300
        =X5→         | =X6→        | =X7→         | =X8→         | 2024    | 200
      `,
      sheet`
        {code}        | {axis}       | {title}       | {cost} | {item}  | {itemCost} | {mobilised} | {2024}
        =X1→ ◂V02    | =X2→        | =X3→         | 300    | =X4→   | 400        | 100         | 300
        =X5→         | =X6→        | =X7→         | 200    | =X8→   | 200        | 200         | 0
      `,
    ],
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

describe('a plan that no program has calculated', () => {
  const drawn = sheet`
    {code} | {axis} | {title} | {item}  | {itemCost} | {mobilised} | {2024}
    P-01   | open   | =X3→   | meeting | 500        | 100         | 300
    P-02   | open   | =X7→   | report  | 500        | 200         | 0
  `
  const found = (settings: Settings) => {
    const { findings } = judge(readPlan(workbookOf(drawn), settings), '2000-01-01')

    return new Set(findings.map(({ rule }) => rule.code))
  }

  it('says so, what it lacks, and nothing of projects that nobody knows', () => {
    expect(found({})).toEqual(new Set(['V02', 'W01', 'W03']))
  })

  it('is judged as it stands where nobody wants to hear so', () => {
    expect(found({ severities: { V02: 'off' } })).toContain('B01')
  })
})
