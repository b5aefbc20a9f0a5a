import { at, calculated, input, words as said } from './areas.ts'
import { codeFormula, codeOf } from './codes.ts'
import { budgetColumns, listedColumns as columns } from './columns.ts'
import type { Area, Check, FormSheet, Highlight } from './description.ts'
import { checkOf, type Draft, plainSheet, titleAreas } from './draft.ts'
import { hasCredits, periodText, projectCost } from './figures.ts'
import { axesName, cell, fixed, fixedCells, on } from './formulas.ts'
import { headingHeight, heightOf, heightsOf, roomFor, titleHeights } from './heights.ts'
import { type Block, firstRows } from './layout.ts'

const widths = [20, 17, 22, 29, 34, 11, 19, 17, 15, 17]
const headerRow = firstRows.listed - 1
const names = Object.keys(columns) as (keyof typeof columns)[]

/** Matrix 1: projects with their objectives and activities. */
export function projectsSheet(draft: Draft): FormSheet {
  const { words, blocks } = draft
  const headings = names.map((name) => said(at(headerRow, columns[name]), 'heading', words.columns[name]))

  return {
    ...plainSheet,
    name: words.sheets.projects,
    areas: [
      ...titleAreas(draft, words.titles.projects, names.length),
      ...headings,
      ...blocks.flatMap((block) => projectAreas(draft, block)),
    ],
    widths,
    heights: new Map([...titleHeights, [headerRow, heightOfHeader(words.columns)], ...blocks.flatMap(heightsIn)]),
    frozen: { rows: headerRow + 1, columns: 1 },
    header: { row: headerRow, endRow: headerRow },
    checks: checksOf(draft),
    highlights: highlightsOf(blocks),
  }
}

function projectAreas(draft: Draft, { project, number, listed, budget, slots }: Block): readonly Area[] {
  const { content, credits, words } = draft
  const whole = (column: number) => at(listed.first, column, listed.last, column)
  const code = codeOf(content, project, number)
  const cost = on(words.sheets.budget, cell(budget.first, budgetColumns.cost))
  const spent = hasCredits(project, credits)

  return [
    project.code === undefined
      ? calculated(whole(columns.code), 'code', codeFormula(draft, listed.first, number), code)
      : input(whole(columns.code), 'code', code),
    input(whole(columns.axis), 'text', project.axis === '' ? null : project.axis),
    input(whole(columns.title), 'text', project.title === '' ? null : project.title),
    ...slots.flatMap((_, index) => lineAreas(project, listed.first + index, index)),
    input(whole(columns.years), 'count', yearsValue(project.years)),
    calculated(
      whole(columns.cost),
      'money',
      `IF(${cost}="","",${cost})`,
      spent ? { centimes: projectCost(project, credits) } : '',
    ),
  ]
}

/** What stands in single rows: one objective, activity, link, partner and contribution each. */
function listsOf({ objectives, activities, links, partners, contributions }: Block['project']) {
  return [
    { column: columns.objectives, texts: objectives },
    { column: columns.activity, texts: activities.map(({ label }) => label) },
    { column: columns.link, texts: links },
    { column: columns.partners, texts: partners },
    { column: columns.contribution, texts: contributions },
  ]
}

function lineAreas(project: Block['project'], row: number, index: number): readonly Area[] {
  return listsOf(project).map(({ column, texts }) => input(at(row, column), 'text', texts[index] ?? null))
}

/** A single year is a number, as Excel makes it one when it is typed. */
function yearsValue(years: string): string | number | null {
  if (years === '') return null

  return /^\d{4}$/.test(years) ? Number(years) : years
}

function checksOf(draft: Draft): readonly Check[] {
  const { blocks, words, years } = draft
  const [first, last] = [firstRows.listed, blocks.at(-1)?.listed.last ?? firstRows.listed]
  const down = (column: number) => at(first, column, last, column)
  const titles = blocks.map(({ listed, number }) => ({
    ...checkOf(draft, 'title', at(listed.first, columns.title, listed.last, columns.title), {
      kind: 'short-text',
      longest: 250,
    }),
    hint: words.projectHint(number),
  }))

  return [
    checkOf(draft, 'axis', down(columns.axis), { kind: 'in-name', name: axesName }),
    ...titles,
    checkOf(draft, 'years', down(columns.years), { kind: 'one-of', values: spans(years) }),
    checkOf(draft, 'link', down(columns.link), { kind: 'one-of', values: [words.no, words.yes] }),
  ]
}

/** Each year, then every longer part of the plan's period. */
function spans(years: readonly number[]): readonly string[] {
  const pairs = years.flatMap((first) => years.filter((last) => last >= first).map((last) => ({ first, last })))
  const longer = pairs.filter(({ first, last }) => first < last)

  return [...years.map(String), ...longer.map((period) => periodText({ period }))]
}

/** A project that is begun still needs its title, axis and years. */
function highlightsOf(blocks: readonly Block[]): readonly Highlight[] {
  return blocks.flatMap(({ listed: { first, last } }) => {
    const begun = `COUNTA(${fixedCells(at(first, columns.axis, last, columns.contribution))})>0`

    return [columns.axis, columns.title, columns.years].map((column) => ({
      range: at(first, column, last, column),
      formula: `AND(${begun},${fixed(first, column)}="")`,
      look: 'waiting' as const,
    }))
  })
}

function heightOfHeader(said: Draft['words']['columns']): number {
  return Math.max(...names.map((name) => headingHeight(said[name], widthOf(columns[name]))))
}

/** Rows that are already filled show their texts whole. */
function heightsIn({ project, listed, slots }: Block): readonly (readonly [number, number])[] {
  const lists = listsOf(project)
  const least = slots.every(({ activity }) => activity === null) ? roomFor(2) : 0
  const needs = (row: number) =>
    lists.map(({ column, texts }) => heightOf(texts[row - listed.first] ?? '', widthOf(column)))
  const joined = [heightOf(project.title, widthOf(columns.title)), heightOf(project.axis, widthOf(columns.axis))]

  return heightsOf(listed, (row) => Math.max(least, ...needs(row)), Math.max(...joined))
}

function widthOf(column: number): number {
  return widths[column] ?? 20
}
