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

  /** Activities under titles of two projects that are much alike, each with the code of its row. */
  function projectsOf(rows: readonly (readonly [code: string, title: 'river' | 'rivers', item: string])[]) {
    const under = { river: 'clean the river', rivers: 'clean the rivers' }
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = rows.map(([code, title, item]) =>
      [code, under[title], item].join(' | '),
    )
    const { projects } = readPlan(
      workbookOf(sheet`
        {code} | {title}         | {item} | {axis} | {cost} | {itemCost} | {mobilised} | {2025}
        P-01   | clean the river | pens   | open   | 30     | 10         | 10          | 0
        ${a}                              | open   | 30     | 10         | 10          | 0
        ${b}                              | open   | 30     | 10         | 10          | 0
        ${c}                              | open   | 30     | 10         | 10          | 0
        ${d}                              | open   | 30     | 10         | 10          | 0
        ${e}                              | open   | 30     | 10         | 10          | 0
        ${f}                              | open   | 30     | 10         | 10          | 0
        ${g}                              | open   | 30     | 10         | 10          | 0
      `),
    )

    return projects.map(({ code, budget }) => [code, budget?.lines.length])
  }

  it('keeps apart a project that lost all its codes from one of a similar title', () => {
    const rows = projectsOf([
      ['P-01', 'river', 'ink'],
      ['', 'rivers', 'chalk'],
      ['', 'rivers', 'paper'],
      ['', 'rivers', 'board'],
      ['P-03', 'river', 'desk'],
      ['P-03', 'river', 'lamp'],
      ['P-03', 'river', 'door'],
    ])
    expect(rows).toEqual([
      ['P-01', 2],
      ['', 3],
      ['P-03', 3],
    ])
  })

  it('keeps apart a project of one row that lost its code', () => {
    const rows = projectsOf([
      ['P-01', 'river', 'ink'],
      ['', 'rivers', 'chalk'],
      ['P-03', 'river', 'paper'],
      ['P-03', 'river', 'desk'],
      ['P-03', 'river', 'lamp'],
      ['P-03', 'river', 'door'],
      ['P-03', 'river', 'seat'],
    ])
    expect(rows).toEqual([
      ['P-01', 2],
      ['', 1],
      ['P-03', 5],
    ])
  })

  it('keeps with its project a row without a code whose title is spelt otherwise', () => {
    const rows = projectsOf([
      ['P-01', 'river', 'ink'],
      ['', 'rivers', 'chalk'],
      ['P-01', 'river', 'paper'],
      ['P-01', 'river', 'desk'],
      ['P-01', 'river', 'lamp'],
      ['P-01', 'river', 'door'],
      ['P-01', 'river', 'seat'],
    ])
    expect(rows).toEqual([['P-01', 8]])
  })

  it('takes rows before the first code of their project for its own', () => {
    const rows = projectsOf([
      ['P-01', 'river', 'ink'],
      ['', 'rivers', 'chalk'],
      ['P-02', 'rivers', 'paper'],
      ['P-02', 'rivers', 'desk'],
      ['P-02', 'rivers', 'lamp'],
      ['P-02', 'rivers', 'door'],
      ['P-02', 'rivers', 'seat'],
    ])
    expect(rows).toEqual([
      ['P-01', 2],
      ['P-02', 6],
    ])
  })

  it('tells projects of one title by their codes', () => {
    expect(projectsUnder(['P-01', 'P-01', 'P-02', 'P-02', 'P-02'])).toEqual([2, 3])
  })
})
