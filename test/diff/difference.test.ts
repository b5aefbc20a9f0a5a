import { differenceSchema } from '../../src/diff/index.ts'
import type { Cell, Place, Workbook } from '../../src/grid/index.ts'
import { type Plan, type Project, readPlan } from '../../src/plan/index.ts'
import { both, cellIn, typed, withoutRows } from '../faults/planting.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { plans } from '../variations/plans.ts'
import { differenceFrom } from './compared.ts'

const made = madePlan({ projects: 4, activities: 3, indicators: 2 })
const sample = plans['the typed sample'] ?? made
const plan = readPlan(made)

function projectAt(index: number, of: Plan = plan): Project {
  const project = of.projects[index]
  if (project === undefined) throw new RangeError(`no project ${index}`)

  return project
}

function inEveryMatrix(workbook: Workbook, from: string, to: string): Workbook {
  const edits = workbook.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([, { value }]) => value === from)
        .map(([column]): [Place, string] => [{ sheet: name, row, column }, to]),
    ),
  )

  return typed(...edits)(workbook).workbook
}

describe('the difference of a plan and itself', () => {
  it.each(Object.entries(plans))('is nothing: %s', (_, workbook) => {
    expect(differenceFrom(workbook, workbook)).toMatchObject({
      same: true,
      plan: [],
      projects: [],
      projectOrder: null,
      totals: { axes: [], cost: { difference: '0.00' } },
      findings: { appeared: [], mended: [], changed: [] },
    })
  })
})

describe('what matrices say alike once they are edited', () => {
  const { listed, budget } = projectAt(1)
  const places = [listed?.axis?.at, budget?.axis?.at, listed?.cost?.at, budget?.cost?.at].filter((at) => at != null)
  const [listedAxis, budgetAxis, listedCost, budgetCost] = places
  const changed = (values: readonly [Place | undefined, string | number | null][]) => {
    const edits = values.flatMap(([at, value]): [Place, string | number | null][] =>
      at === undefined ? [] : [[at, value]],
    )
    const emptied = typed(...edits)(made).workbook
    const told = (old: Workbook, now: Workbook) => differenceFrom(old, now).projects.flatMap(({ changes }) => changes)

    return [told(emptied, made), told(made, emptied)]
  }

  it.each([
    ['a dash', '-'],
    ['a semicolon', '؛'],
  ])('was nothing where one of them had %s and another no cell', (_, text) => {
    const { axis } = projectAt(1)
    const columns = ['projects/axis', 'budget/axis']
    const [there, back] = changed([
      [listedAxis, null],
      [budgetAxis, text],
    ])

    expect(there).toEqual([expect.objectContaining({ columns, old: null, new: axis })])
    expect(back).toEqual([expect.objectContaining({ columns, old: axis, new: null })])
  })

  it('was zero where one of them said so', () => {
    const columns = ['projects/cost', 'budget/cost']
    const [there, back] = changed([
      [listedCost, null],
      [budgetCost, 0],
    ])

    expect(there).toContainEqual(expect.objectContaining({ columns, old: '0.00' }))
    expect(back).toContainEqual(expect.objectContaining({ columns, new: '0.00' }))
  })
})

describe('one centime', () => {
  const amount = projectAt(1).activities[0]?.line?.byYear.get(2026)
  const at = amount?.at ?? { sheet: '', row: 0, column: 0 }
  const was = cellIn(made, at)
  const now: Cell = { ...was, value: Number(was?.value) + 0.01 }
  const found = differenceFrom(made, typed([at, now])(made).workbook)

  it('is told where it was written, exact', () => {
    expect(found.projects).toHaveLength(1)
    expect(found.projects[0]?.activities).toEqual([
      expect.objectContaining({
        fate: 'changed',
        changes: [
          {
            columns: ['budget/programmed/2026'],
            name: null,
            kind: 'amount',
            old: '10000.10',
            new: '10000.11',
            difference: '0.01',
          },
        ],
      }),
    ])
  })

  it('moves the sums of its year, its axis and the plan, and no other', () => {
    const { byYear, cost, mobilised, axes } = found.totals

    expect([byYear['2026'], byYear['2027'], cost, mobilised].map((sum) => sum?.difference)).toEqual([
      '0.01',
      '0.00',
      '0.01',
      '0.00',
    ])
    expect(axes.map(({ axis, cost }) => [axis, cost.difference])).toEqual([[projectAt(1).axis, '0.01']])
  })

  it('appears as findings', () => {
    expect(found.findings.appeared.map(({ code }) => code)).toContain('B01')
    expect(found.findings.mended).toEqual([])
  })
})

describe('a renamed activity', () => {
  const label = projectAt(2).activities[1]?.label ?? ''

  it('is one activity under a new name where all matrices were edited', () => {
    const found = differenceFrom(made, inEveryMatrix(made, label, 'تأهيل فضاءات القرب'))

    expect(found.projects.flatMap(({ activities }) => activities)).toMatchObject([
      {
        fate: 'changed',
        label: 'تأهيل فضاءات القرب',
        changes: [
          {
            columns: ['projects/activities', 'budget/activity', 'monitoring/activity'],
            old: label,
            new: 'تأهيل فضاءات القرب',
          },
        ],
        indicators: [],
      },
    ])
    expect(found.findings).toEqual({ appeared: [], mended: [], changed: [] })
  })

  it('names the matrix where only one was edited', () => {
    const at = projectAt(2).activities[1]?.followed?.label.at ?? { sheet: '', row: 0, column: 0 }
    const found = differenceFrom(made, typed([at, `${label} وتتبعها`])(made).workbook)

    expect(found.projects.flatMap(({ activities }) => activities.flatMap(({ changes }) => changes))).toMatchObject([
      { columns: ['monitoring/activity'] },
    ])
    expect(found.findings.appeared.map(({ rule }) => rule)).toEqual(['activity/label-differs'])
  })
})

describe('a sign alone', () => {
  it('is no empty cell', () => {
    const at = projectAt(1).listed?.axis?.at ?? { sheet: '', row: 0, column: 0 }
    const signed = typed([at, '#'])(made).workbook

    expect(differenceFrom(typed([at, null])(made).workbook, signed).projects).toMatchObject([
      { changes: [{ columns: ['projects/axis'], old: null, new: '#' }] },
    ])
    expect(differenceFrom(signed, typed([at, '##'])(made).workbook).same).toBe(false)
  })
})

describe('a project', () => {
  it('that was recoded is the same project', () => {
    const { code } = projectAt(3)
    const found = differenceFrom(made, inEveryMatrix(made, code, 'PR-26-27-AAA-09'))

    expect(found.projects).toMatchObject([
      {
        fate: 'changed',
        code: 'PR-26-27-AAA-09',
        changes: [{ columns: ['projects/code', 'budget/code', 'monitoring/code'], old: code, new: 'PR-26-27-AAA-09' }],
        activities: [],
        impacts: [],
      },
    ])
  })

  it('whose code was mended by one sign has changed', () => {
    const wrong = projectAt(3).code.replace(/-(\d+)$/, '=$1')
    const { projects } = differenceFrom(inEveryMatrix(made, projectAt(3).code, wrong), made)

    expect(projects.map(({ changes }) => changes[0]?.old)).toEqual([wrong])
  })

  it('that stands elsewhere has changed in nothing but its order', () => {
    const found = differenceFrom(made, withProjectLast(1))
    const codes = plan.projects.map(({ code }) => code)

    expect(found.projects).toEqual([])
    expect(found.projectOrder).toEqual({ old: codes, new: [codes[0], codes[2], codes[3], codes[1]] })
    expect(found.totals.cost.difference).toBe('0.00')
    expect(found.same).toBe(false)
  })

  it('that is gone is told with all that was in it', () => {
    const gone = projectAt(1)
    const found = differenceFrom(made, withoutProject(gone))
    const [project, ...others] = found.projects

    expect(others).toEqual([])
    expect(project).toMatchObject({ fate: 'removed', code: gone.code })
    expect(project?.activities.map(({ fate }) => fate)).toEqual(['removed', 'removed', 'removed'])
    expect(project?.activities.flatMap(({ indicators }) => indicators)).toHaveLength(6)
    expect(found.new.plan.projects).toBe(3)
    expect(differenceFrom(withoutProject(gone), made).projects).toMatchObject([{ fate: 'added', code: gone.code }])
  })
})

describe('an activity that went to another project', () => {
  it('is followed where it changed places with one that was there', () => {
    const label = projectAt(0).activities[2]?.label ?? ''
    const other = projectAt(1).activities[1]?.label ?? ''
    const swapped = inEveryMatrix(inEveryMatrix(inEveryMatrix(made, label, 'س'), other, label), 'س', other)
    const found = differenceFrom(made, swapped)

    expect(
      found.projects.flatMap(({ activities }) => activities.map(({ fate, from, to }) => [fate, from, to])),
    ).toEqual(
      expect.arrayContaining([
        ['removed', null, projectAt(1).code],
        ['added', projectAt(1).code, null],
      ]),
    )
  })
})

describe('the difference of the sample plans', () => {
  it('is of the published schema', () => {
    const pasted = plans['the published sample'] ?? made
    const found = differenceFrom(sample, pasted)

    expect(differenceSchema.strict().parse(JSON.parse(JSON.stringify(found)))).toEqual(found)
    expect(found.totals.cost).toEqual({ old: '2461996.00', new: '2461996.00', difference: '0.00' })
  })
})

/** Rows of a project on each sheet, with the row of sums under it. */
function rowsOf({ listed, budget, followed }: Project): readonly { sheet: string; first: number; last: number }[] {
  return [listed, budget, followed].flatMap((block) =>
    block === null
      ? []
      : [
          {
            sheet: block.sheet,
            first: Math.min(...block.rows),
            last: Math.max(...block.rows, block === budget ? (budget.total?.label.at.row ?? 0) : 0),
          },
        ],
  )
}

function withoutProject(project: Project): Workbook {
  return both(...rowsOf(project).map(({ sheet, first, last }) => withoutRows(sheet, first, last)))(made).workbook
}

function withProjectLast(index: number): Workbook {
  const moved = rowsOf(projectAt(index))

  return {
    ...made,
    sheets: made.sheets.map((sheet) => {
      const span = moved.find((one) => one.sheet === sheet.name)
      const last = rowsOf(projectAt(3)).find((one) => one.sheet === sheet.name)?.last ?? 0
      const isMoved = (row: number) => span !== undefined && span.first <= row && row <= span.last
      const rows = [...sheet.rows]
      const body = rows.filter(([row]) => row <= last)
      const order = [
        ...body.filter(([row]) => !isMoved(row)),
        ...body.filter(([row]) => isMoved(row)),
        ...rows.filter(([row]) => row > last),
      ]
      return { ...sheet, rows: new Map(order.map(([, cells], row) => [row, cells])) }
    }),
  }
}
