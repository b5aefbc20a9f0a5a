import { countAxes } from '../../../src/rules/count/axes.ts'
import { pictures, sheet } from '../../picture.ts'
import type { ProjectSpec } from '../../plan/a-plan.ts'
import { aPlan } from '../../plan/a-plan.ts'
import { foundBy, planWith } from '../ideas/found-by.ts'

type Cell = number | string | null

const open = 'الشفافية والتواصل'
const people = 'المشاركة المواطنة'
const equal = 'المساواة'
const axesOfPlan = [open, open, open, people, people, equal]

/** Table 06 in rows 1 and 2 from column B, the total after the axes. */
function check(
  counts: Readonly<Record<string, Cell>>,
  total: Cell,
  projects: readonly ProjectSpec[] = projectsOf(axesOfPlan),
) {
  const labels = ['المحاور', ...Object.keys(counts), ...(total === null ? [] : ['المجموع'])]
  const row = ['عدد مشاريع الانفتاح', ...Object.values(counts), ...(total === null ? [] : [total])]

  return foundBy(countAxes, planWith([labels, row], { projects: aPlan({ projects }).projects }))
}

function projectsOf(axes: readonly string[]): readonly ProjectSpec[] {
  return axes.map((axis) => ({ axis }))
}

pictures(countAxes, {
  clean: {
    'each axis has its projects': [
      sheet`
        {axes}   | open | people | {all}
        {ofAxis} | 1    | 1      | 2
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | open   | window  | pens   | 2025    | 10
        P-02   | people | door    | ink    | 2025    | 10
      `,
    ],
  },
  found: {
    'a project too many on one axis': [
      sheet`
        {axes}   | open | people | {all}
        {ofAxis} | 1    | 2 ◂N02 | 2
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | open   | window  | pens   | 2025    | 10
        P-02   | people | door    | ink    | 2025    | 10
      `,
    ],
  },
})

describe('count/axes', () => {
  it('is silent where each axis has its projects, however its title is spelt', () => {
    expect(check({ [open]: 3, [people]: 2, [equal]: 1 }, 6)).toEqual([])
    expect(check({ 'المساواه ': '1', 'الشّفافية، والتواصل': '٣', [people]: 2, 'محور بلا مشاريع': null }, null)).toEqual(
      [],
    )
    expect(check({ [open]: null, [people]: null }, null)).toEqual([])
    expect(foundBy(countAxes, planWith([], { projects: aPlan({ projects: [{}] }).projects }))).toEqual([])
  })

  it('points at the count of an axis, whether or not the total follows it', () => {
    const wrong = { axes: [people], written: [3], counted: [2] }

    expect(check({ [open]: 3, [people]: 3, [equal]: 1 }, 6)).toEqual([{ at: 'C2', facts: wrong }])
    expect(check({ [open]: 3, [people]: 3, [equal]: 1 }, 7)).toEqual([{ at: 'C2', facts: wrong }])
  })

  it('points at a total that neither its axes nor the projects give', () => {
    expect(check({ [open]: 3, [people]: 2, [equal]: 1 }, 7)).toEqual([
      { at: 'E2', facts: { axes: [], written: [7], counted: [6] } },
    ])
  })

  it('finds a project counted with another axis once', () => {
    expect(check({ [open]: 2, [people]: 3, [equal]: 1 }, 6)).toEqual([
      { at: 'B2 C2', facts: { axes: [open, people], written: [2, 3], counted: [3, 2] } },
    ])
  })

  it('points at the label of an axis that the plan knows under another name', () => {
    expect(check({ [open]: 3, المواطنة: 2, [equal]: 2 }, 7)).toEqual([
      { at: 'C1', facts: { axes: ['المواطنة', people], written: [2, 0], counted: [0, 2] } },
      { at: 'D2', facts: { axes: [equal], written: [2], counted: [1] } },
    ])
  })

  it('points beside the last axis where one is missing', () => {
    expect(check({ [open]: 3, [people]: 2 }, 5)).toEqual([
      { at: 'C1', facts: { axes: [equal], written: [0], counted: [1] } },
    ])
  })

  it('finds several that are missing once', () => {
    expect(check({ [open]: 3 }, 3)).toEqual([
      { at: 'B1', facts: { axes: [people, equal], written: [0, 0], counted: [2, 1] } },
    ])
  })

  it('is silent where the matrices themselves disagree on an axis', () => {
    const [moved, ...rest] = aPlan({ projects: projectsOf(axesOfPlan) }).projects
    const other = aPlan({ projects: [{ axis: people }] }).projects[0]
    const projects =
      moved === undefined || other === undefined ? [] : [{ ...moved, axis: people, listed: other.listed }, ...rest]
    const rows = [
      ['المحاور', open, people, equal],
      ['عدد مشاريع الانفتاح', 3, 2, 1],
    ]

    expect(foundBy(countAxes, planWith(rows, { projects }))).toEqual([])
  })

  it('does not check what cannot be counted', () => {
    expect(check({ [open]: 3, [people]: 'اثنان', [equal]: 2 }, 6)).toEqual([
      { at: 'C2', facts: 'not checked' },
      { at: 'D2', facts: { axes: [equal], written: [2], counted: [1] } },
    ])
    expect(check({ [open]: 2 }, null, [{ axis: open }, { axis: '' }])).toEqual([{ at: 'B2', facts: 'not checked' }])
  })
})
