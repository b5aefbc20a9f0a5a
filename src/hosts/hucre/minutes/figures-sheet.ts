import type { Cell, SheetChart, WriteSheet } from 'hucre/xlsx'
import type { Range } from '../../../grid/index.ts'
import type { Bar, Block, Content, Minutes } from '../../../minutes/document.ts'
import { withoutIsolates } from '../../../text/index.ts'
import { rangeText } from '../range-text.ts'
import { cellOf } from './cells.ts'
import type { Part } from './looks.ts'
import { pageSetup } from './page.ts'

type Bars = Extract<Block, { kind: 'bars' }>

/** Where a table begins, and the chart beside it. */
interface Placed {
  readonly bars: Bars
  readonly row: number
}

const widths = [42, 17, 11, 3, 11, 11, 11, 11, 11, 11]
const firstChartColumn = 4
const leastRows = 12
const headingHeight = 28
const gap = 2

/** The sheet of figures: a table for each chart, beside it the chart that follows the table's cells. */
export function figuresSheet(minutes: Minutes, name: string): WriteSheet | null {
  const all = minutes.blocks.filter((block): block is Bars => block.kind === 'bars' && block.bars.length > 0)
  if (all.length === 0) return null

  const placed = all.map((bars, index) => ({
    bars,
    row: all.slice(0, index).reduce((sum, before) => sum + heightOf(before) + gap, 0),
  }))

  return {
    name,
    cells: new Map(placed.flatMap((each) => cellsOf(each, minutes.dir))),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(placed.map(({ row }) => [row + 1, { height: headingHeight }])),
    charts: placed.map((each) => chartOf(each, minutes.dir)),
    ...pageSetup(minutes),
  }
}

function cellsOf({ bars: { title, headings, bars }, row }: Placed, dir: 'rtl' | 'ltr') {
  const at = (down: number, column: number, content: Content, part: Part): [string, Partial<Cell>] => [
    `${row + down},${column}`,
    cellOf(content, part, dir),
  ]

  return [
    at(0, 0, title, 'subsection'),
    ...headings.map((heading, column) => at(1, column, heading, 'heading')),
    ...bars.flatMap((bar, index) => contentsOf(bar).map((content, column) => at(index + 2, column, content, 'cell'))),
  ]
}

function heightOf({ bars }: Pick<Bars, 'bars'>): number {
  return Math.max(bars.length + 2, leastRows)
}

/** What has a code goes by it: titles would not have room beside a bar. */
function contentsOf({ label, code, value, share }: Bar): readonly Content[] {
  return [code ?? label, value, ...(share === undefined ? [] : [share])]
}

/** Bars from top to bottom as the table has them, growing from the side where the language begins. */
function chartOf({ bars: { title, headings, bars }, row }: Placed, dir: 'rtl' | 'ltr'): SheetChart {
  const rows = { row: row + 2, endRow: row + 1 + bars.length }
  const isShare = bars.every(({ value }) => typeof value === 'object' && 'share' in value)

  return {
    type: 'bar',
    title: withoutIsolates(title, dir),
    series: [
      {
        name: withoutIsolates(headings[1] ?? title, dir),
        categories: fixedRange({ ...rows, column: 0, endColumn: 0 }),
        values: fixedRange({ ...rows, column: 1, endColumn: 1 }),
        color: '1F4E79',
        dataLabels: { showValue: true },
      },
    ],
    anchor: { from: { row, col: firstChartColumn }, to: { row: row + heightOf({ bars }), col: widths.length } },
    gapWidth: 60,
    legend: false,
    altText: withoutIsolates(title, dir),
    axes: {
      x: { reverse: true },
      y: {
        reverse: dir === 'rtl',
        numberFormat: { formatCode: isShare ? '0%' : '#,##0' },
        ...(isShare && { scale: { min: 0, max: 1 } }),
      },
    },
  }
}

/** Cells as charts name them: by their places, whatever sheet asks. */
function fixedRange(range: Range): string {
  return rangeText(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
}
