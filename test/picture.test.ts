import { cellAt, type Sheet } from '../src/grid/index.ts'
import { budgetActivitySum } from '../src/rules/budget/activity-sum.ts'
import { drawnMarks, foundMarks, type Pictures, sheet, sheetIn, workbookOf } from './picture.ts'

describe('a picture', () => {
  it('writes numbers, shares, days and text as Excel holds them', () => {
    expect(valuesOf(sheet`10.10 | 4.95% | 5% | 2024-01-31 | pens | 1 500,00 | '12 | -3`)).toEqual([
      [10.1, 0.0495, 0.05, 45322, 'pens', '1 500,00', '12', -3],
    ])
    expect(cellAt(first(sheet`4.95% | 2024-01-31`), 0, 0)?.format).toBe('0.00%')
    expect(cellAt(first(sheet`4.95% | 2024-01-31`), 0, 1)?.format).toBe('yyyy-mm-dd')
  })

  it('writes formulas with and without a result, and error values', () => {
    const drawn = first(sheet`=A2+B2→10.11 | =A2→ | #REF! | =A2→#N/A`)

    expect(cellAt(drawn, 0, 0)).toEqual({ value: 10.11, formula: 'A2+B2' })
    expect(cellAt(drawn, 0, 1)).toEqual({ value: null, formula: 'A2' })
    expect(cellAt(drawn, 0, 2)).toEqual({ value: { error: '#REF!' } })
    expect(cellAt(drawn, 0, 3)).toEqual({ value: { error: '#N/A' }, formula: 'A2' })
  })

  it('keeps empty rows and cells, and escapes', () => {
    const drawn = first(sheet`
      a |   | b\nc

      d
    `)

    expect([...drawn.rows.keys()]).toEqual([0, 2])
    expect([...(drawn.rows.get(0)?.keys() ?? [])]).toEqual([0, 2])
    expect(cellAt(drawn, 0, 2)?.value).toBe('b\nc')
  })

  it('merges cells upwards and backwards', () => {
    const { merges } = first(sheet`
      a | b | <
      ^ | ^ | <
      c | d | e
    `)

    expect(merges).toEqual([
      { row: 0, column: 1, endRow: 1, endColumn: 2 },
      { row: 0, column: 0, endRow: 1, endColumn: 0 },
    ])
  })

  it('speaks three languages', () => {
    expect(valuesOf(sheetIn('fr')`{item} | {2025} | {total 3}`)[0]?.slice(0, 3)).toEqual([
      'Activités',
      'À programmer 2025',
      'Coût du projet 3 selon la programmation',
    ])
    expect(valuesOf(sheetIn('en')`{achieved 2025 cumulative}`)[0]?.[0]).toBe('Achieved share 2025 cumulative')
  })

  it('refuses a name that nothing has', () => {
    expect(() => sheet`{price}`).toThrow('{price}')
  })

  it('refuses a mark that is no code', () => {
    expect(() => sheet`pens ◂`).toThrow('◂')
  })

  it('leaves labels of a cover sheet alone', () => {
    expect(
      valuesOf(sheet`
      {planCost} | 12
      {2026}     | 5
    `),
    ).toEqual([
      ['التكلفة التقديرية (درهم)', 12],
      ['للبرمجة 2026', 5],
    ])
  })

  it('gives a matrix without a code its project at the far end, under each of its headers', () => {
    const values = valuesOf(sheet`
      {item} | {programmed}
      ^      | 2025
      pens   | 5
      {item} | {2025}
      ink    | 6
    `)

    expect(values.map((row) => row.length)).toEqual([5, 1, 5, 5, 2])
    expect(values[2]?.[2]).toBe('P-01')
  })

  it('leaves a matrix with its own code alone', () => {
    expect(valuesOf(sheet`{code} | {item}`)[0]).toHaveLength(2)
  })
})

describe('marks', () => {
  const wrong = sheet`
    {item} | {itemCost}  | {mobilised} | {2025}
    pens   | 10.11 ◂B01◂X99 | 0           | 10.10
  `

  it('name codes and cells', () => {
    expect(drawnMarks([sheet`a | b ◂B01`, wrong])).toEqual(['B01 sheet 1 B1', 'B01 sheet 2 B2', 'X99 sheet 2 B2'])
  })

  it('are held against the findings of the whole program', () => {
    expect(foundMarks(wrong, budgetActivitySum)).toEqual(['B01 sheet 1 B2'])
    expect(foundMarks(wrong, budgetActivitySum, { ignoring: ['budget/activity-sum'] })).toEqual([])
  })
})

function first(drawing: Pictures): Sheet {
  const [drawn] = workbookOf(drawing).sheets
  if (drawn === undefined) throw new Error('a picture has a sheet')

  return drawn
}

function valuesOf(drawing: Pictures): unknown[][] {
  return [...first(drawing).rows.values()].map((row) => [...row.values()].map(({ value }) => value))
}
