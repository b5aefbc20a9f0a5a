import { readPlan } from '../../src/plan/index.ts'
import { sheet, workbookOf } from '../picture.ts'

/** Five activities of a flat table under one title, each with the code of its row. */
function projectsUnder(codes: readonly string[]) {
  const [a = '', b = '', c = '', d = '', e = ''] = codes
  const { projects } = readPlan(
    workbookOf(sheet`
      {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2025} | {2026}
      ${a}   | open   | bus     | 50     | pens   | 10         | 10          | 0      | 0
      ${b}   | open   | bus     | 50     | ink    | 10         | 10          | 0      | 0
      ${c}   | open   | bus     | 50     | chalk  | 10         | 10          | 0      | 0
      ${d}   | open   | bus     | 50     | paper  | 10         | 10          | 0      | 0
      ${e}   | open   | bus     | 50     | desk   | 10         | 10          | 0      | 0
    `),
  )

  return projects.map(({ budget }) => budget?.lines.length)
}

describe('a flat table', () => {
  it.each([
    ['in the middle', ['P-01', 'P-01', 'P-02', 'P-01', 'P-01']],
    ['at the end', ['P-01', 'P-01', 'P-01', 'P-01', 'P-02']],
    ['at the beginning', ['P-02', 'P-01', 'P-01', 'P-01', 'P-01']],
  ] as const)('keeps a project together whose code has a slip %s', (_, codes) => {
    expect(projectsUnder(codes)).toEqual([5])
  })

  it('keeps a project together one of whose titles is another, in the middle or at the end', () => {
    const { projects } = readPlan(
      workbookOf(sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2025} | {2026}
        P-01   | open   | bus     | 30     | pens   | 10         | 10          | 0      | 0
        P-01   | open   | window  | 30     | ink    | 10         | 10          | 0      | 0
        P-01   | open   | bus     | 30     | chalk  | 10         | 10          | 0      | 0
        P-02   | open   | road    | 40     | paper  | 10         | 10          | 0      | 0
        P-02   | open   | road    | 40     | desk   | 10         | 10          | 0      | 0
        P-02   | open   | road    | 40     | chair  | 10         | 10          | 0      | 0
        P-02   | open   | street  | 40     | board  | 10         | 10          | 0      | 0
        P-03   | open   | hall    | 20     | lamp   | 10         | 10          | 0      | 0
        P-03   | open   | hall    | 20     | door   | 10         | 10          | 0      | 0
        P-04   | open   | well    | 20     | pump   | 10         | 10          | 0      | 0
        P-04   | open   | well    | 20     | pipe   | 10         | 10          | 0      | 0
      `),
    )

    expect(projects.map(({ title, budget }) => [title, budget?.lines.length])).toEqual([
      ['bus', 3],
      ['road', 4],
      ['hall', 2],
      ['well', 2],
    ])
  })

  it('is told by its activities where projects are short and have rows of sums', () => {
    const book = workbookOf(sheet`
      {code}   | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2025} | {2026}
      P-01     | open   | bus     | 30     | pens   | 10         | 10          | 0      | 0
      P-01     | open   | bus     | 30     | pens   | 10         | 10          | 0      | 0
      P-01     | open   | bus     | 30     | ink    | 10         | 10          | 0      | 0
      Total du projet 1 |        |         |        |        |            | 30          | 0      | 0
      P-02     | open   | road    | 20     | chalk  | 10         | 10          | 0      | 0
      P-02     | open   | road    | 20     | desk   | 10         | 10          | 0      | 0
      Total du projet 2 |        |         |        |        |            | 20          | 0      | 0
    `)

    expect(readPlan(book).projects.map(({ code, budget }) => [code, budget?.lines.length])).toEqual([
      ['P-01', 3],
      ['P-02', 2],
    ])
  })

  it('brings together what sorting it has parted', () => {
    const book = workbookOf(sheet`
      {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2025} | {2026}
      P-02   | open   | road    | 20     | chalk  | 10         | 10          | 0      | 0
      P-01   | open   | bus     | 30     | desk   | 10         | 10          | 0      | 0
      P-01   | open   | bus     | 30     | ink    | 10         | 10          | 0      | 0
      P-02   | open   | road    | 20     | paper  | 10         | 10          | 0      | 0
      P-01   | open   | bus     | 30     | pens   | 10         | 10          | 0      | 0
    `)

    expect(readPlan(book).projects.map(({ code, budget }) => [code, budget?.lines.length])).toEqual([
      ['P-02', 2],
      ['P-01', 3],
    ])
  })

  it('tells projects of one title by their codes', () => {
    expect(projectsUnder(['P-01', 'P-01', 'P-02', 'P-02', 'P-02'])).toEqual([2, 3])
  })
})
