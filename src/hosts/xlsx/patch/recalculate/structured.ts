import type { Range } from '../../../../grid/index.ts'
import type { Table } from './names.ts'

/** The cells of a table that stand for what is written between the brackets after its name, seen from a row; null where it is not understood. */
export function structuredRange(table: Table, inside: string, row: number): Range | null {
  const parts = partsOf(inside)
  if (parts === null) return null

  const columns = parts.columns.map((column) => indexOf(table, column))
  const rows = rowsOf(table, parts.items, row)
  if (rows === null || columns.includes(-1)) return null

  const { column, endColumn } = table.range
  const [first = 0, last = first] = columns.length === 0 ? [0, endColumn - column] : columns
  return { ...rows, column: column + Math.min(first, last), endColumn: column + Math.max(first, last) }
}

interface Parts {
  /** `#All`, `#Data`, `#Headers`, `#Totals`, `#This Row`, in lower case. */
  readonly items: readonly string[]
  readonly columns: readonly string[]
}

/** `col`, `@col`, `@[a]:[b]`, `[#This Row],[a]:[b]`, `#Totals`, … */
function partsOf(inside: string): Parts | null {
  const text = inside.trim()
  const thisRow = text.startsWith('@') ? ['#this row'] : []
  const rest = (text.startsWith('@') ? text.slice(1) : text).trim()
  if (rest === '') return { items: thisRow, columns: [] }
  if (!rest.startsWith('[')) return bare(rest, thisRow)

  const pieces = [...rest.matchAll(/\[((?:'.|[^'\]])*)\]\s*([,:]?)\s*/gs)]
  if (pieces.map(([whole]) => whole).join('') !== rest) return null

  const words = pieces.map(([, word = '']) => word.trim())
  return {
    items: [...thisRow, ...words.filter((word) => word.startsWith('#')).map((word) => word.toLowerCase())],
    columns: words.filter((word) => !word.startsWith('#')).map(plain),
  }
}

function bare(word: string, thisRow: readonly string[]): Parts {
  return word.startsWith('#')
    ? { items: [...thisRow, word.toLowerCase()], columns: [] }
    : { items: thisRow, columns: [plain(word)] }
}

function plain(column: string): string {
  return column.replace(/'(.)/gs, '$1')
}

function indexOf(table: Table, column: string): number {
  return table.columns.findIndex((name) => name.toLowerCase() === column.toLowerCase())
}

function rowsOf({ range, headerRows, totalsRows }: Table, items: readonly string[], row: number) {
  const data = { row: range.row + headerRows, endRow: range.endRow - totalsRows }
  const parts = (items.length === 0 ? ['#data'] : items).map((item) => {
    if (item === '#all') return { row: range.row, endRow: range.endRow }
    if (item === '#data') return data
    if (item === '#headers') return { row: range.row, endRow: range.row }
    if (item === '#totals') return { row: range.endRow, endRow: range.endRow }
    return item === '#this row' ? { row, endRow: row } : null
  })
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length) return null

  return { row: Math.min(...known.map((part) => part.row)), endRow: Math.max(...known.map((part) => part.endRow)) }
}
