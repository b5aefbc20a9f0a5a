import { at, calculated, input, words as said } from './areas.ts'
import { framed, sumOfCounts, type Table, tablesWidth } from './co-creation-tables.ts'
import { listedColumns } from './columns.ts'
import type { Area } from './description.ts'
import type { Draft } from './draft.ts'
import { cell, fixedCells, on } from './formulas.ts'
import { firstRows } from './layout.ts'

/** Table 04, which people count, or table 06, which is counted from matrix 1: the axes of the cover sheet over their numbers. */
export function axesTable(draft: Draft, row: number, of: 'proposals' | 'finals'): Table {
  const { words, axisRows } = draft
  const { axes, total } = words.coCreation
  const { title, count } = words.coCreation[of]
  const width = axisRows.last - axisRows.first + 3
  const frame = framed(row, title, tablesWidth(draft), row + 2)
  const numbers = Array.from({ length: width - 2 }, (_, index) => numberOf(draft, index, of))
  const range = at(row + 2, 1, row + 2, width - 2)

  return {
    ...frame,
    areas: [
      ...frame.areas,
      said(at(row + 1, 0), 'heading', axes),
      said(at(row + 2, 0), 'label', count),
      ...numbers.flatMap((number, index) => [
        axisHeading(draft, row + 1, index),
        of === 'proposals' ? input(at(row + 2, index + 1), 'count', number) : counted(draft, row + 2, index, number),
      ]),
      said(at(row + 1, width - 1), 'heading', total),
      sumOfCounts(range, numbers, row + 2, width - 1),
    ],
    first: row + 2,
    last: row + 2,
    counts: of === 'proposals' ? [range] : [],
  }
}

function axisHeading({ content, words, axisRows }: Draft, row: number, index: number): Area {
  const title = on(words.sheets.cover, cell(axisRows.first + index, 1))

  return calculated(
    at(row, index + 1),
    'text',
    `IF(${title}="","",${title})`,
    content.axes[index]?.title ?? '',
    'heading',
  )
}

function numberOf({ content }: Draft, index: number, of: 'proposals' | 'finals'): number | null {
  const axis = content.axes[index]?.title
  if (axis === undefined) return null
  if (of === 'finals') return content.projects.filter((project) => project.axis === axis).length

  return content.coCreation.proposals.find(({ label }) => label === axis)?.count ?? null
}

/** How many projects of matrix 1 have the axis that stands over this cell. */
function counted({ words, blocks }: Draft, row: number, index: number, number: number | null): Area {
  const last = blocks.at(-1)?.listed.last ?? firstRows.listed
  const axes = on(words.sheets.projects, fixedCells(at(firstRows.listed, listedColumns.axis, last, listedColumns.axis)))
  const heading = cell(row - 1, index + 1)

  return calculated(at(row, index + 1), 'count', `IF(${heading}="","",COUNTIF(${axes},${heading}))`, number ?? '')
}
