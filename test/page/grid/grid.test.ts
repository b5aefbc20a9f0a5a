import { readFileSync } from 'node:fs'
import { readXlsx } from '../../../src/files.ts'
import { type Cell, coveredBy, type Row, sheetOf } from '../../../src/grid/index.ts'
import { directionOf } from '../../../src/page/grid/direction.ts'
import { countOf, geometryOf, indexAt, stretch } from '../../../src/page/grid/geometry.ts'
import { moved } from '../../../src/page/grid/keys.ts'
import { blocksIn, windowAt } from '../../../src/page/grid/view.ts'

const showing = { locale: 'fr', date1904: false }
const sample = readXlsx(readFileSync('templates/ait-melloul-2024-2025.xlsx'))

function sheetWith(rows: Readonly<Record<number, readonly Cell[]>>, merges: Parameters<typeof sheetOf>[2] = []) {
  const read = Object.entries(rows).map(([row, cells]): [number, Row] => [Number(row), new Map([...cells.entries()])])

  return sheetOf('a', new Map(read), merges)
}

describe('the layout of a sheet', () => {
  const geometry = geometryOf(
    sheetWith({ 0: [{ value: 'short' }, { value: 'long '.repeat(40) }], 3: [{ value: 1 }] }),
    showing,
  )

  it('finds the row and column at every place', () => {
    for (const axis of [geometry.rows, geometry.columns]) {
      for (let index = 0; index < countOf(axis); index += 1) {
        const { start, size } = stretch(axis, index, index)

        expect([indexAt(axis, start), indexAt(axis, start + size - 1)]).toEqual([index, index])
      }
      expect([indexAt(axis, -5), indexAt(axis, 1e9)]).toEqual([0, countOf(axis) - 1])
    }
  })

  it('gives long text more width, then more lines', () => {
    const [short, long] = [0, 1].map((column) => stretch(geometry.columns, column, column).size)
    const [high, low] = [0, 1].map((row) => stretch(geometry.rows, row, row).size)

    expect(long).toBeGreaterThan(short ?? 0)
    expect(high).toBeGreaterThan(low ?? 0)
  })

  it('does not grow with what is merged over other cells', () => {
    const text = 'long '.repeat(40)
    const merges = [{ row: 0, column: 0, endRow: 9, endColumn: 5 }]
    const { columns, rows } = geometryOf(sheetWith({ 0: [{ value: text }] }, merges), showing)

    expect(stretch(columns, 0, 0).size).toBeLessThan(100)
    expect(stretch(rows, 0, 0).size).toBe(stretch(rows, 5, 5).size)
  })

  it('has room for every cell of the sample', () => {
    for (const sheet of sample.sheets) {
      const { rows, columns } = geometryOf(sheet, showing)
      const last = Math.max(...[...sheet.rows.values()].flatMap((row) => [...row.keys()]))

      expect(countOf(rows)).toBeGreaterThan(Math.max(...sheet.rows.keys()))
      expect(countOf(columns)).toBeGreaterThan(last)
    }
  })
})

describe('what is in sight', () => {
  it('is drawn once each: cells, and merged blocks in the row where they begin', () => {
    for (const sheet of sample.sheets) {
      const geometry = geometryOf(sheet, showing)
      const covered = coveredBy(sheet)
      const window = windowAt(geometry, { top: 900, start: 200, width: 700, height: 500 })
      const blocks = [...blocksIn(sheet, window)].flatMap(([row, own]) =>
        own.map((block) => ({ ...block, under: row })),
      )
      const area = (row: number, column: number) =>
        blocks.filter(
          (block) => row >= block.row && row <= block.endRow && column >= block.column && column <= block.endColumn,
        )

      for (let row = window.firstRow; row <= window.lastRow; row += 1) {
        for (let column = window.firstColumn; column <= window.lastColumn; column += 1) {
          expect(area(row, column)).toHaveLength(1)
        }
      }
      expect(blocks.filter(({ row, under }) => row !== under)).toEqual([])
      expect(blocks.filter(({ row, column }) => covered(row, column))).toEqual([])
    }
  })

  it('is little, however large the sheet', () => {
    const cells = Array.from({ length: 30 }, (_, column) => ({ value: column }))
    const rows = new Map(Array.from({ length: 10_000 }, (_, row): [number, Row] => [row, new Map(cells.entries())]))
    const sheet = sheetOf('large', rows)
    const geometry = geometryOf(sheet, showing)
    const window = windowAt(geometry, { top: 100_000, start: 0, width: 1000, height: 600 })
    const drawn = [...blocksIn(sheet, window).values()].flat()

    expect(window.firstRow).toBeGreaterThan(3000)
    expect(drawn.length).toBeLessThan(1000)
    expect(drawn.length).toBeGreaterThan(200)
  })
})

describe('keys', () => {
  const from = { row: 4, column: 2, endRow: 6, endColumn: 3 }
  const bounds = { rows: 100, columns: 10, page: 20 }

  it.each([
    ['ArrowLeft', 'rtl', false, { row: 4, column: 4 }],
    ['ArrowRight', 'rtl', false, { row: 4, column: 1 }],
    ['ArrowLeft', 'ltr', false, { row: 4, column: 1 }],
    ['ArrowRight', 'ltr', true, { row: 4, column: 9 }],
    ['ArrowDown', 'rtl', false, { row: 7, column: 2 }],
    ['ArrowUp', 'rtl', true, { row: 0, column: 2 }],
    ['PageDown', 'rtl', false, { row: 24, column: 2 }],
    ['PageUp', 'rtl', false, { row: 0, column: 2 }],
    ['Home', 'rtl', false, { row: 4, column: 0 }],
    ['End', 'rtl', true, { row: 99, column: 9 }],
  ] as const)('%s in a sheet that reads %s, with control %s', (key, direction, ctrlKey, to) => {
    expect(moved(from, { key, ctrlKey }, { ...bounds, direction })).toEqual(to)
  })

  it('that mean nothing here are left to the browser', () => {
    expect(moved(from, { key: 'Tab', ctrlKey: false }, { ...bounds, direction: 'rtl' })).toBeNull()
  })
})

it.each([
  ['rtl', [{ value: 'المشروع' }, { value: 'PO-1' }, { value: 'الكلفة' }]],
  ['ltr', [{ value: 'Projet' }, { value: 'Coût' }, { value: 'المحور' }]],
  ['rtl', [{ value: 12 }]],
] as const)('reads %s as its words do', (direction, cells) => {
  expect(directionOf(sheetWith({ 0: cells }))).toBe(direction)
})
