import { at, calculated, input, words as said, takenOver } from './areas.ts'
import { budgetHighlights } from './budget-highlights.ts'
import { codeOf, listedCell } from './codes.ts'
import { budgetColumns as columns, listedColumns } from './columns.ts'
import type { Area, FormSheet, FormValue } from './description.ts'
import { checkOf, type Draft, plainSheet, titleAreas } from './draft.ts'
import { activityCost, amountOf, creditOf, hasCredits, planCredit, projectCost, projectCredit } from './figures.ts'
import { cell, cells, fixed, inColumn, sumOf } from './formulas.ts'
import { headingHeight, heightOf, heightsOf, roomFor, titleHeights } from './heights.ts'
import { type Block, firstRows } from './layout.ts'

const widths = [20, 17, 22, 17, 40, 17, 17]
const yearWidth = 17
const headerRow = firstRows.budget - 2

/** Matrix 2: what projects and activities cost, year by year. */
export function budgetSheet(draft: Draft): FormSheet {
  const { words, blocks, years } = draft
  const width = columns.mobilised + 1 + years.length
  const last = blocks.at(-1)?.total ?? firstRows.budget

  return {
    ...plainSheet,
    name: words.sheets.budget,
    areas: [
      ...titleAreas(draft, words.titles.budget, width),
      ...headings(draft, width),
      ...blocks.flatMap((block) => [...projectAreas(draft, block), ...totalAreas(draft, block)]),
      ...grandTotalAreas(draft, last + 1),
    ],
    widths: [...widths, ...years.map(() => yearWidth)],
    heights: new Map([...titleHeights, ...headerHeights(words.columns), ...blocks.flatMap(heightsIn), [last + 1, 24]]),
    frozen: { rows: firstRows.budget, columns: 1 },
    header: { row: headerRow, endRow: headerRow + 1 },
    checks: [
      checkOf(draft, 'amount', at(firstRows.budget, columns.mobilised, last, width - 1), {
        kind: 'at-least-zero',
        whole: false,
      }),
    ],
    highlights: budgetHighlights(draft, width, last),
  }
}

function headings({ words, years }: Draft, width: number): readonly Area[] {
  const names = Object.entries(columns) as [keyof typeof columns, number][]
  const tall = names.map(([name, column]) =>
    said(at(headerRow, column, headerRow + 1, column), 'heading', words.columns[name]),
  )
  const first = columns.mobilised + 1

  return [
    ...tall,
    said(at(headerRow, first, headerRow, width - 1), 'heading', words.programmed),
    ...years.map((year, index) => said(at(headerRow + 1, first + index), 'heading', year)),
  ]
}

function projectAreas(draft: Draft, { project, number, listed, budget, slots }: Block): readonly Area[] {
  const { content, credits } = draft
  const own = project.budget
  const whole = (column: number) => at(budget.first, column, budget.last, column)
  const from = (column: number) => listedCell(draft, listed.first, column)
  const costs = cells(whole(columns.activityCost))
  const cost = hasCredits(project, credits) ? { centimes: projectCost(project, credits) } : ''

  return [
    takenOver(whole(columns.code), 'code', from(listedColumns.code), codeOf(content, project, number), own?.code),
    takenOver(whole(columns.axis), 'text', from(listedColumns.axis), project.axis, own?.axis),
    takenOver(whole(columns.title), 'text', from(listedColumns.title), project.title, own?.title),
    calculated(whole(columns.cost), 'money', `IF(COUNT(${costs})=0,"",SUM(${costs}))`, cost),
    ...slots.flatMap(({ activity }, index) =>
      activityAreas(draft, activity, budget.first + index, listed.first + index),
    ),
  ]
}

type Activity = Block['slots'][number]['activity']

function activityAreas(draft: Draft, activity: Activity, row: number, listed: number): readonly Area[] {
  const { credits } = draft
  const own = cells(at(row, columns.mobilised, row, columns.mobilised + credits.length - 1))
  const written = activity !== null && credits.some((credit) => creditOf(activity, credit) !== null)
  const cost = written ? { centimes: activityCost(activity, credits) } : ''
  const label = listedCell(draft, listed, listedColumns.activity)

  return [
    takenOver(at(row, columns.activity), 'text', label, activity?.label ?? '', activity?.budgetLabel),
    calculated(at(row, columns.activityCost), 'money', `IF(COUNT(${own})=0,"",SUM(${own}))`, cost),
    ...credits.map((credit, index) => {
      const text = activity === null ? null : creditOf(activity, credit)
      return input(at(row, columns.mobilised + index), 'money', text === null ? null : { centimes: amountOf(text) })
    }),
  ]
}

/** The row of a project's sums says nothing until there is a project. */
function totalAreas({ words, credits }: Draft, { project, number, budget, total }: Block): readonly Area[] {
  const title = fixed(budget.first, columns.title)
  const costs = cells(at(budget.first, columns.activityCost, budget.last, columns.activityCost))
  const named = project.title !== '' || hasCredits(project, credits)
  const label = `IF(AND(${title}="",COUNT(${costs})=0),"","${words.projectTotal(number)}")`
  const sum = (column: number, value: FormValue) => {
    const above = cells(at(budget.first, column, budget.last, column))
    const formula = `IF(${inColumn(total, columns.code)}="","",SUM(${above}))`

    return calculated(at(total, column), 'money', formula, named ? value : '', 'total')
  }

  return [
    calculated(at(total, 0, total, columns.activity), 'text', label, named ? words.projectTotal(number) : '', 'total'),
    sum(columns.activityCost, { centimes: projectCost(project, credits) }),
    ...credits.map((credit, index) => sum(columns.mobilised + index, { centimes: projectCredit(project, credit) })),
  ]
}

function grandTotalAreas({ content, words, blocks, credits }: Draft, row: number): readonly Area[] {
  const sum = (column: number, value: FormValue) =>
    calculated(at(row, column), 'money', sumOf(blocks.map(({ total }) => cell(total, column))), value, 'total')
  const all = credits.map((credit) => planCredit(content, credit))

  return [
    said(at(row, 0, row, columns.activity), 'total', words.grandTotal),
    sum(columns.activityCost, { centimes: all.reduce((a, b) => a + b, 0n) }),
    ...all.map((centimes, index) => sum(columns.mobilised + index, { centimes })),
  ]
}

function headerHeights(names: Draft['words']['columns']): readonly (readonly [number, number])[] {
  const tall = Object.entries(columns).map(([name, column]) =>
    headingHeight(names[name as keyof typeof columns], widths[column] ?? 20),
  )
  const half = Math.max(20, Math.ceil(Math.max(...tall) / 2))

  return [
    [headerRow, half],
    [headerRow + 1, half],
  ]
}

function heightsIn({ project, budget, total, slots }: Block): readonly (readonly [number, number])[] {
  const label = (row: number) => {
    const activity = slots[row - budget.first]?.activity
    return activity?.budgetLabel ?? activity?.label ?? ''
  }
  const joined = heightOf(project.title, widths[columns.title] ?? 20)
  const least = slots.every(({ activity }) => activity === null) ? roomFor(3) : 0

  return [
    ...heightsOf(budget, (row) => Math.max(least, heightOf(label(row), widths[columns.activity] ?? 20)), joined),
    [total, 22],
  ]
}
