import type { Cell, Range, Workbook } from '../../src/grid/index.ts'
import { day, type Made, madeSheet, madeWorkbook, percent } from '../made/workbook.ts'
import { between } from './rewriting.ts'

/** Whose plan, in which words and years. */
export interface Council {
  readonly words: Words
  readonly years: readonly number[]
  readonly projects: number
  readonly activities: number
}

/** What stands in the headers and rows of sums of a plan. */
export interface Words {
  readonly columns: readonly string[]
  readonly programmed: string
  readonly achieved: string
  readonly total: string
  readonly grandTotal: string
  readonly none: string
  readonly own: string
  readonly axes: readonly (readonly [string, string])[]
  readonly text: readonly string[]
}

/** A plan in merged blocks with headings over years, shares achieved in each year but the last, and some faults. */
export function councilPlan(council: Council): Workbook {
  const projects = between(0, council.projects - 1).map((index) => projectOf(council, index))

  return madeWorkbook(
    projectsSheet(council, projects),
    budgetSheet(council, projects),
    monitoringSheet(council, projects),
  )
}

interface Item {
  readonly label: string
  readonly amounts: readonly number[]
}

interface Project {
  readonly head: readonly string[]
  readonly number: number
  readonly items: readonly Item[]
}

function projectOf({ words, years, activities }: Council, index: number): Project {
  const [code = '', axis = ''] = words.axes[index % words.axes.length] ?? []
  const number = index + 1
  const text = (part: number) => words.text[(index + part) % words.text.length] ?? ''
  const period = years.map((year) => String(year).slice(2)).filter((_, at, all) => at === 0 || at === all.length - 1)

  return {
    head: [`PR-${period.join('-')}-${code}-${String(number).padStart(2, '0')}`, axis, `${text(0)} ${number}`],
    number,
    items: between(0, activities - 1 + (index % 2)).map((item) => ({
      label: `${text(item + 1)} ${number}.${item + 1}`,
      amounts: [0, ...years].map((_, at) => ((index + item + at) % 3) * 12_500.25 + (at === 1 ? 1000 : 0)),
    })),
  }
}

const sum = (amounts: readonly number[]) => Math.round(amounts.reduce((total, one) => total + one * 100, 0)) / 100
const costOf = ({ items }: Project) => sum(items.flatMap(({ amounts }) => amounts))

function spans(first: number, rows: number, columns: readonly number[]): readonly Range[] {
  return rows < 2 ? [] : columns.map((column) => ({ row: first, endRow: first + rows - 1, column, endColumn: column }))
}

function projectsSheet({ words, years }: Council, projects: readonly Project[]) {
  const [
    code = '',
    axis = '',
    title = '',
    cost = '',
    item = '',
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    objectives = '',
    year = '',
    link = '',
    partners = '',
    part = '',
  ] = words.columns
  const rows: (readonly Made[])[] = [[code, axis, title, objectives, item, year, link, partners, part, cost]]
  const merges: Range[] = []
  for (const project of projects) {
    const period = `${years[0]}-${years.at(-1)}`
    merges.push(...spans(rows.length, project.items.length, [0, 1, 2, 3, 5, 6, 7, 8, 9]))
    project.items.forEach(({ label }, row) => {
      const own =
        row === 0 ? [words.text[0] ?? '', label, period, words.none, words.own, '-', costOf(project)] : [null, label]
      rows.push([...(row === 0 ? project.head : [null, null, null]), ...own])
    })
  }

  return madeSheet('1', rows, merges)
}

function budgetSheet({ words, years }: Council, projects: readonly Project[]) {
  const [code = '', axis = '', title = '', cost = '', item = '', itemCost = '', mobilised = ''] = words.columns
  const rows: (readonly Made[])[] = [
    [code, axis, title, cost, item, itemCost, mobilised, words.programmed],
    [null, null, null, null, null, null, null, ...years],
  ]
  const merges: Range[] = [
    ...between(0, 6).map((column) => ({ row: 0, endRow: 1, column, endColumn: column })),
    { row: 0, endRow: 0, column: 7, endColumn: 6 + years.length },
  ]
  for (const project of projects) {
    merges.push(...spans(rows.length, project.items.length, [0, 1, 2, 3]))
    project.items.forEach(({ label, amounts }, row) => {
      const wrong = project.number === 2 && row === 0 ? 0.01 : 0
      rows.push([
        ...(row === 0 ? [...project.head, costOf(project)] : [null, null, null, null]),
        label,
        sum([...amounts, wrong]),
        ...amounts,
      ])
    })
    merges.push({ row: rows.length, endRow: rows.length, column: 0, endColumn: 4 })
    rows.push([
      words.total.replace('#', String(project.number)),
      null,
      null,
      null,
      null,
      costOf(project),
      ...sums([project]),
    ])
  }
  const all = projects.map(costOf)
  rows.push([words.grandTotal, null, null, null, null, sum(all), ...sums(projects)])

  return madeSheet('2', rows, merges)
}

function sums(projects: readonly Project[]): readonly number[] {
  const items = projects.flatMap((project) => project.items)

  return (items[0]?.amounts ?? []).map((_, at) => sum(items.map(({ amounts }) => amounts[at] ?? 0)))
}

function monitoringSheet({ words, years }: Council, projects: readonly Project[]) {
  const [
    code = '',
    axis = '',
    title = '',
    ,
    item = '',
    ,
    ,
    start = '',
    end = '',
    tracking = '',
    weight = '',
    impact = '',
  ] = words.columns
  const rest = years.slice(1).map(() => null)
  const rows: (readonly Made[])[] = [
    [code, axis, title, item, start, end, tracking, weight, words.achieved, ...rest, impact, weight, words.achieved],
    [...between(0, 7).map(() => null), ...years, null, null, ...years],
  ]
  const merges: Range[] = [
    ...[...between(0, 7), 8 + years.length, 9 + years.length].map((column) => ({
      row: 0,
      endRow: 1,
      column,
      endColumn: column,
    })),
    { row: 0, endRow: 0, column: 8, endColumn: 7 + years.length },
    { row: 0, endRow: 0, column: 10 + years.length, endColumn: 9 + 2 * years.length },
  ]
  for (const project of projects) {
    const indicators = project.items.flatMap((one, at) => between(0, at % 2).map((row) => ({ item: one, at, row })))
    merges.push(...spans(rows.length, indicators.length, [0, 1, 2]))
    indicators.forEach(({ item: { label }, row, at }, index) => {
      if (row === 0) merges.push(...spans(rows.length, 1 + (at % 2), [3, 4, 5]))
      rows.push([
        ...(index === 0 ? project.head : [null, null, null]),
        ...(row === 0 ? [label, ...daysOf(project, at, years)] : [null, null, null]),
        `${words.text[(index + 2) % words.text.length]} (${index + 1})`,
        percent(weightOf(index, indicators.length, project.number)),
        ...years.map((_, year) => achievedIn(year, years.length, 10 + index)),
        ...(index % 3 === 0 ? [`${words.text[(index + 3) % words.text.length]} ${index}`, percent(100)] : [null, null]),
        ...(index % 3 === 0 ? years.map((_, year) => achievedIn(year, years.length, 40)) : []),
      ])
    })
  }

  return madeSheet('3', rows, merges)
}

function daysOf({ number }: Project, item: number, years: readonly number[]): readonly Made[] {
  const [first = 0, last = first] = [years[0], years.at(-1)]

  return number === 3 && item === 0
    ? [day(`${last}-05-02`), day(`${first}-03-04`)]
    : [day(`${first}-02-03`), day(`${last}-11-12`)]
}

function weightOf(index: number, count: number, number: number): number {
  const even = Math.floor(100 / count)

  return index === count - 1 ? 100 - even * (count - 1) - (number === 1 ? 3 : 0) : even
}

function achievedIn(year: number, years: number, points: number): Cell | null {
  return year === years - 1 ? null : percent(points / (year + 1))
}
