import { at, calculated, input, words as said } from './areas.ts'
import { codeFormula, codeOf } from './codes.ts'
import { budgetColumns } from './columns.ts'
import type { Area, Check, FormSheet, Highlight } from './description.ts'
import { checkOf, type Draft, plainSheet, titleAreas } from './draft.ts'
import { hasCredits, periodText, projectCost } from './figures.ts'
import { axesName, cell, fixed, fixedCells, on } from './formulas.ts'
import { headingHeight, heightOf, heightsOf, roomy, titleHeights } from './heights.ts'
import { type Block, firstRows } from './layout.ts'

/** The columns of matrix 1. */
const columns = [
  'code',
  'axis',
  'title',
  'objectives',
  'activity',
  'years',
  'link',
  'partners',
  'contribution',
  'cost',
] as const
const widths = [21, 19, 26, 32, 36, 11, 22, 20, 16, 16]
const headerRow = firstRows.listed - 1

/** Matrix 1: projects with their objectives and activities. */
export function projectsSheet(draft: Draft): FormSheet {
  const { words, blocks } = draft
  const headings = columns.map((name, column) => said(at(headerRow, column), 'heading', words.columns[name]))

  return {
    ...plainSheet,
    name: words.sheets.projects,
    areas: [
      ...titleAreas(draft, words.titles.projects, columns.length),
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
      ? calculated(whole(0), 'code', codeFormula(draft, listed.first, number), code)
      : input(whole(0), 'code', code),
    input(whole(1), 'text', project.axis === '' ? null : project.axis),
    input(whole(2), 'text', project.title === '' ? null : project.title),
    ...slots.flatMap((_, index) => lineAreas(project, listed.first + index, index)),
    input(whole(5), 'count', yearsValue(project.years)),
    calculated(
      whole(9),
      'money',
      `IF(${cost}="","",${cost})`,
      spent ? { centimes: projectCost(project, credits) } : '',
    ),
  ]
}

/** What stands in single rows: one objective, activity, link, partner and contribution each. */
function lineAreas(project: Block['project'], row: number, index: number): readonly Area[] {
  const { objectives, activities, links, partners, contributions } = project
  const texts = [objectives[index], activities[index]?.label, links[index], partners[index], contributions[index]]

  return [3, 4, 6, 7, 8].map((column, position) => input(at(row, column), 'text', texts[position] ?? null))
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
    ...checkOf(draft, 'title', at(listed.first, 2, listed.last, 2), { kind: 'short-text', longest: 250 }),
    hint: words.projectHint(number),
  }))

  return [
    checkOf(draft, 'axis', down(1), { kind: 'in-name', name: axesName }),
    ...titles,
    checkOf(draft, 'years', down(5), { kind: 'one-of', values: spans(years) }),
    checkOf(draft, 'link', down(6), { kind: 'one-of', values: [words.no, words.yes] }),
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
    const begun = `COUNTA(${fixedCells(at(first, 1, last, 8))})>0`

    return [1, 2, 5].map((column) => ({
      range: at(first, column, last, column),
      formula: `AND(${begun},${fixed(first, column)}="")`,
      look: 'waiting' as const,
    }))
  })
}

function heightOfHeader(names: Draft['words']['columns']): number {
  return Math.max(...columns.map((name, column) => headingHeight(names[name], widths[column] ?? 20)))
}

/** Rows that are already filled show their texts whole. */
function heightsIn({ project, listed, slots }: Block): readonly (readonly [number, number])[] {
  const { objectives, activities, links, partners, contributions } = project
  const least = slots.every(({ activity }) => activity === null) ? roomy : 0
  const lists = [objectives, activities.map(({ label }) => label), links, partners, contributions]
  const needs = (row: number) =>
    lists.map((list, index) => heightOf(list[row - listed.first] ?? '', widths[[3, 4, 6, 7, 8][index] ?? 0] ?? 20))
  const joined = [heightOf(project.title, widths[2] ?? 20), heightOf(project.axis, widths[1] ?? 20)]

  return heightsOf(listed, (row) => Math.max(least, ...needs(row)), Math.max(...joined))
}
