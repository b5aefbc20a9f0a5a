import { at, words as said } from './areas.ts'
import type { Area, FormSheet, Look } from './description.ts'
import { type Draft, plainSheet } from './draft.ts'
import { heightOf } from './heights.ts'

const widths = [6, 92]
const sectionHeight = 36

/** One page that tells how the workbook is filled in. It is no part of the plan. */
export function guideSheet({ words }: Draft): FormSheet {
  const { guide, legend } = words
  const lines = guide.flatMap(({ heading, lines: said }) => [
    { heading, text: '' },
    ...said.map((text) => ({ heading: '', text })),
  ])
  const colours: readonly (readonly [Look, string])[] = [
    ['input', legend.input],
    ['linked', legend.linked],
    ['waiting', legend.waiting],
    ['wrong', legend.wrong],
  ]
  const first = 2
  const legendRow = first + lines.length

  return {
    ...plainSheet,
    name: words.sheets.guide,
    ours: true,
    landscape: false,
    areas: [
      said(at(0, 0, 0, 1), 'title', words.titles.guide),
      ...lines.map(({ heading, text }, index) => lineArea(first + index, heading, text)),
      said(at(legendRow, 0, legendRow, 1), 'section', legend.heading),
      ...colours.flatMap(([look, text], index) => [
        { range: at(legendRow + 1 + index, 0), look, format: 'text' as const, value: null },
        said(at(legendRow + 1 + index, 1), 'prose', text),
      ]),
    ],
    widths,
    heights: new Map([
      [0, 36],
      ...lines.map(({ heading, text }, index): [number, number] => [
        first + index,
        heading === '' ? heightOf(text, 100) : sectionHeight,
      ]),
      [legendRow, sectionHeight],
      ...colours.map((_, index): [number, number] => [legendRow + 1 + index, 22]),
    ]),
    frozen: { rows: 0, columns: 0 },
    header: null,
  }
}

function lineArea(row: number, heading: string, text: string): Area {
  const range = at(row, 0, row, 1)

  return heading === '' ? said(range, 'prose', text) : said(range, 'section', heading)
}
