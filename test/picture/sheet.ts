import { type Cell, type Range, type Row, type Sheet, sheetOf } from '../../src/grid/index.ts'
import { type PicturedCell, picturedCell } from './cell.ts'
import { type PictureLanguage, wordsFor } from './words.ts'

/** A sheet as drawn, and where the findings are said to start. */
export interface Picture {
  readonly text: string
  readonly rows: readonly (readonly PicturedCell[])[]
  readonly language: PictureLanguage
}

/** Reads the lines of a picture; blank lines around it are not rows, blank lines within it are. */
export function pictureOf(text: string, language: PictureLanguage): Picture {
  const lines = text.replace(/^(\s*\n)+/, '').trimEnd()
  const rows = lines.split('\n').map((line) => (line.trim() === '' ? [] : line.split('|')))

  return { text, rows: rows.map((cells) => cells.map((cell) => picturedCell(cell, language))), language }
}

/** The sheet that a picture shows. */
export function drawn(picture: Picture, name: string): Sheet {
  const { rows } = withHead(picture)
  const filled = rows.map((cells, row): [number, Row] => [row, rowOf(cells)])

  return sheetOf(name, new Map(filled.filter(([, cells]) => cells.size > 0)), mergesIn(rows))
}

function rowOf(cells: readonly PicturedCell[]): Row {
  const entries = cells.map(({ cell }, column): [number, Cell | null] => [column, cell])

  return new Map(entries.filter((entry): entry is [number, Cell] => entry[1] !== null))
}

/** What every project needs and few pictures are about: a matrix (several columns) without a code is given it at its far end. */
const head = { code: 'P-01', axis: 'المحور', title: 'المشروع الأول' }

function withHead(picture: Picture): Picture {
  const { rows, language } = picture
  const heads = rows.map((cells) => cells.filter((cell) => cell.heads !== null).length > 1)
  if (!heads.includes(true) || rows.flat().some(({ heads: name }) => name === 'code')) return picture

  const width = Math.max(...rows.map((cells) => cells.length))
  const first = heads.indexOf(true)
  const body = rows.findIndex((cells, row) => row > first && heads[row] === false && hasMoreThanYears(cells))
  const beside = rows.map((cells, row) => {
    if (row === body) return [...padded(cells, width), ...Object.values(head).map((text) => plain(text))]
    if (heads[row] === false || heads[row - 1] === true) return cells

    return [...padded(cells, width), ...Object.keys(head).map((name) => plain(wordsFor(name, language)))]
  })

  return { ...picture, rows: beside }
}

/** A row under a header may say years alone. */
function hasMoreThanYears(cells: readonly PicturedCell[]): boolean {
  return cells.some(
    ({ cell }) => cell !== null && !(typeof cell.value === 'number' && cell.value >= 2000 && cell.value < 2100),
  )
}

function plain(text: string): PicturedCell {
  return { cell: { value: text }, joins: null, marks: [], heads: null }
}

function padded(cells: readonly PicturedCell[], width: number): readonly PicturedCell[] {
  const nothing: PicturedCell = { cell: null, joins: null, marks: [], heads: null }

  return [...cells, ...Array.from({ length: width - cells.length }, () => nothing)]
}

/** The rectangles of cells that `^` and `<` join. */
function mergesIn(rows: Picture['rows']): readonly Range[] {
  const merges = new Map<string, Range>()
  rows.forEach((cells, row) => {
    cells.forEach(({ joins }, column) => {
      if (joins === null) return

      const first = startOf(rows, row, column)
      const key = `${first.row}/${first.column}`
      const known = merges.get(key) ?? { ...first, endRow: first.row, endColumn: first.column }
      merges.set(key, {
        ...known,
        endRow: Math.max(known.endRow, row),
        endColumn: Math.max(known.endColumn, column),
      })
    })
  })

  return [...merges.values()]
}

function startOf(rows: Picture['rows'], row: number, column: number): { row: number; column: number } {
  const joins = rows[row]?.[column]?.joins ?? null
  if (joins === 'above' && row > 0) return startOf(rows, row - 1, column)

  return joins === 'before' && column > 0 ? startOf(rows, row, column - 1) : { row, column }
}
