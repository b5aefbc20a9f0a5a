import { at, words as said } from './areas.ts'
import type { Area, FormSheet, Look } from './description.ts'
import { type Draft, plainSheet } from './draft.ts'
import { heightOf } from './heights.ts'

const widths = [6, 92]
const sectionHeight = 36
const firstRow = 2

/** Rows of the page from its top, each with its height. */
interface Line {
  readonly areas: (row: number) => readonly Area[]
  readonly height: number
}

/** One page that tells how the workbook is filled in. It is no part of the plan. */
export function guideSheet({ words }: Draft): FormSheet {
  const { guide, legend } = words
  const colours: readonly (readonly [Look, string])[] = [
    ['input', legend.input],
    ['linked', legend.linked],
    ['waiting', legend.waiting],
    ['wrong', legend.wrong],
  ]
  const lines: readonly Line[] = [
    ...guide.flatMap(({ heading, lines: texts }) => [section(heading), ...texts.map(prose)]),
    section(legend.heading),
    ...colours.map(([look, text]) => colour(look, text)),
  ]

  return {
    ...plainSheet,
    name: words.sheets.guide,
    ours: true,
    landscape: false,
    areas: [
      said(at(0, 0, 0, 1), 'title', words.titles.guide),
      ...lines.flatMap(({ areas }, index) => areas(firstRow + index)),
    ],
    widths,
    heights: new Map([[0, sectionHeight], ...lines.map(({ height }, index) => [firstRow + index, height] as const)]),
    frozen: { rows: 0, columns: 0 },
    header: null,
    onePage: true,
  }
}

function section(text: string): Line {
  return { areas: (row) => [said(at(row, 0, row, 1), 'section', text)], height: sectionHeight }
}

function prose(text: string): Line {
  return { areas: (row) => [said(at(row, 0, row, 1), 'prose', text)], height: heightOf(text, 100) }
}

/** A cell as it looks, and what that says. */
function colour(look: Look, text: string): Line {
  const sample = (row: number): Area => ({ range: at(row, 0), look, format: 'text', value: null })

  return { areas: (row) => [sample(row), said(at(row, 1), 'prose', text)], height: 22 }
}
