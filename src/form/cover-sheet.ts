import { at, calculated, input, words as said } from './areas.ts'
import { codePattern } from './codes.ts'
import { budgetColumns, listedColumns } from './columns.ts'
import type { Area, Check, FormFormat, FormSheet, FormValue } from './description.ts'
import { checkOf, collectivityRow, type Draft, plainSheet } from './draft.ts'
import { periodText, planCredit } from './figures.ts'
import { axesName, cell, fixed, fixedCells, inColumn, on } from './formulas.ts'
import { firstRows } from './layout.ts'

const summaryRow = 11

/** Where the cover sheet counts projects and activities. */
export const countRows = { projects: summaryRow + 1, activities: summaryRow + 2 } as const

/** The cover sheet: whose plan it is, what it comes to, and its axes. */
export function coverSheet(draft: Draft): FormSheet {
  const { words } = draft
  const { first, last } = draft.axisRows

  return {
    ...plainSheet,
    name: words.sheets.cover,
    landscape: false,
    areas: [...titlesOf(draft), ...identityAreas(draft), ...summaryAreas(draft), ...axisAreas(draft)],
    widths: [36, 62],
    heights: heightsTo(last + 2),
    frozen: { rows: 0, columns: 0 },
    header: null,
    onePage: true,
    checks: checksOf(draft),
    highlights: [
      {
        range: at(first, 0, last, 0),
        formula: `AND(${inColumn(first, 1)}<>"",${inColumn(first, 0)}="")`,
        look: 'waiting',
      },
    ],
  }
}

/** What a workbook calls the axes to choose from: those that are written, without the empty rows under them. */
export function axisNames({ words, axisRows: { first, last } }: Draft): {
  readonly name: string
  readonly formula: string
} {
  const titles = on(words.sheets.cover, fixedCells(at(first, 1, last, 1)))

  return {
    name: axesName,
    formula: `${on(words.sheets.cover, fixed(first, 1))}:INDEX(${titles},MAX(1,COUNTA(${titles})))`,
  }
}

function titlesOf({ content, words }: Draft): readonly Area[] {
  const name = fixed(collectivityRow, 1)

  return [
    said(at(0, 0, 0, 1), 'kingdom', words.kingdom),
    said(at(1, 0, 1, 1), 'title', words.plan(periodText(content))),
    calculated(at(2, 0, 2, 1), 'text', `IF(${name}="","",${name})`, content.collectivity, 'subtitle'),
  ]
}

function heightsTo(last: number): ReadonlyMap<number, number> {
  const rows = Array.from({ length: last + 1 }, (_, row): [number, number] => [row, 22])

  return new Map([...rows, [0, 26], [1, 36], [summaryRow, 30]])
}

function identityAreas({ content, words: { cover } }: Draft): readonly Area[] {
  const { kind, collectivity, region, memberId, period, adopted } = content
  const rows: readonly (readonly [label: string, value: (range: Area['range']) => Area])[] = [
    [cover.collectivity[kind], (range) => input(range, 'text', collectivity || null)],
    [cover.region, (range) => input(range, 'text', region)],
    [cover.memberId, (range) => input(range, 'text', memberId)],
    [cover.firstYear, (range) => said(range, 'linked', period.first)],
    [cover.lastYear, (range) => said(range, 'linked', period.last)],
    [cover.adopted, (range) => input(range, 'text', adopted)],
  ]

  return rows.flatMap(([label, value], index) => [
    said(at(collectivityRow + index, 0), 'label', label),
    value(at(collectivityRow + index, 1)),
  ])
}

function summaryAreas({ content, words, blocks, credits, years }: Draft): readonly Area[] {
  const { cover } = words
  const lastListed = blocks.at(-1)?.listed.last ?? firstRows.listed
  const grand = (blocks.at(-1)?.total ?? firstRows.budget) + 1
  const counted = (column: number) =>
    `COUNTIF(${on(words.sheets.projects, cell(firstRows.listed, column))}:${cell(lastListed, column)},"?*")`
  const total = (column: number) => on(words.sheets.budget, cell(grand, column))
  const cost = credits.map((credit) => planCredit(content, credit)).reduce((a, b) => a + b, 0n)
  const rows: readonly (readonly [string, FormFormat, string, FormValue])[] = [
    [cover.projects, 'text', counted(listedColumns.title), content.projects.filter((one) => one.title !== '').length],
    [cover.activities, 'text', counted(listedColumns.activity), activitiesIn(content.projects)],
    [cover.cost, 'money', total(budgetColumns.activityCost), { centimes: cost }],
    ...credits.map((credit, index): readonly [string, FormFormat, string, FormValue] => [
      credit === 'mobilised' ? cover.mobilised : cover.programmed(years[index - 1] ?? 0),
      'money',
      total(budgetColumns.mobilised + index),
      { centimes: planCredit(content, credit) },
    ]),
  ]

  return [
    said(at(summaryRow, 0, summaryRow, 1), 'section', cover.summary),
    ...rows.flatMap(([label, format, formula, value], index) => [
      said(at(summaryRow + 1 + index, 0), 'label', label),
      calculated(at(summaryRow + 1 + index, 1), format, formula, value),
    ]),
  ]
}

function activitiesIn(projects: Draft['content']['projects']): number {
  return projects.flatMap(({ activities }) => activities).length
}

function axisAreas({ content, words: { cover }, axisRows: { first, last } }: Draft): readonly Area[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index)

  return [
    said(at(first - 1, 0), 'heading', cover.axisCodes),
    said(at(first - 1, 1), 'heading', cover.axes),
    ...rows.flatMap((row, index) => [
      input(at(row, 0), 'code', content.axes[index]?.code ?? null),
      input(at(row, 1), 'text', content.axes[index]?.title ?? null),
    ]),
    said(at(last + 2, 0), 'label', cover.codePattern),
    said(at(last + 2, 1), 'linked', codePattern),
  ]
}

function checksOf(draft: Draft): readonly Check[] {
  const { first, last } = draft.axisRows
  const code = cell(first, 0)
  const once = `COUNTIF(${fixedCells(at(first, 0, last, 0))},${code})=1`

  return [
    checkOf(draft, 'memberId', at(collectivityRow + 2, 1), { kind: 'at-least-zero', whole: true }),
    checkOf(draft, 'axisCode', at(first, 0, last, 0), {
      kind: 'formula',
      formula: `AND(CODE(${code})>=65,CODE(${code})<=90,LEN(${code})<=12,EXACT(${code},UPPER(${code})),ISERROR(FIND(" ",${code})),${once})`,
    }),
  ]
}
