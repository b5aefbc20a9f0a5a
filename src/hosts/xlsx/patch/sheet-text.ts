import { addressOf, type Range } from '../../../grid/index.ts'
import { type CellChange, changedCell, newCell } from './cell-text.ts'
import { heightOf } from './line-heights.ts'
import type { CellNode, RowNode, SheetLayout } from './sheet-layout.ts'
import { insertion, type Splice, spliced } from './splices.ts'
import { endOf, opened, prefixOf, withAttributes } from './tags.ts'
import { UnpatchableFile } from './unpatchable.ts'

/** A change and the cell that it is for. */
export interface PlacedChange extends CellChange {
  readonly row: number
  readonly column: number
  /** The height of its row in lines, where the row is new. */
  readonly lines?: number
}

/** A worksheet's text with some cells changed; rows and cells that it did not have are put in at their places. */
export function changedSheet(
  text: string,
  part: string,
  layout: SheetLayout,
  changes: readonly PlacedChange[],
): string {
  const known = cellsByPlace(layout)
  const there = changes.flatMap((change) => {
    const cell = known.get(keyOf(change))
    return cell === undefined ? [] : [changedCell(text, cell, change)]
  })
  const missing = changes.filter((change) => !known.has(keyOf(change)))
  const prefix = prefixOf(text.slice(layout.root.tag.start, layout.root.tag.end))
  const added = [...byRow(missing)].flatMap(([row, cells]) => addedCells(layout, row, cells, prefix))
  if (added.length > 0 && layout.data === null) throw new UnpatchableFile('part', { part })

  return spliced(text, [...there, ...rowSplices(text, layout, added, prefix), ...grownDimension(text, layout, added)])
}

/** A cell that stands twice counts as it stands last, as it is read. */
export function cellsByPlace(layout: SheetLayout): ReadonlyMap<string, CellNode> {
  return new Map(layout.rows.flatMap(({ cells }) => cells.map((cell) => [keyOf(cell), cell])))
}

function keyOf(place: { readonly row: number; readonly column: number }): string {
  return `${place.row} ${place.column}`
}

interface AddedCells {
  readonly row: number
  readonly node: RowNode | null
  readonly lines: number
  /** In the order of their columns. */
  readonly cells: readonly { readonly column: number; readonly text: string }[]
}

function byRow(changes: readonly PlacedChange[]): ReadonlyMap<number, readonly PlacedChange[]> {
  const rows = new Map<number, PlacedChange[]>()
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    rows.set(change.row, [...(rows.get(change.row) ?? []), change])
  }

  return rows
}

function addedCells(
  layout: SheetLayout,
  row: number,
  changes: readonly PlacedChange[],
  prefix: string,
): readonly AddedCells[] {
  const node = layout.byRow.get(row) ?? null
  const cells = changes
    .map((change) => ({ column: change.column, text: newCell(change, change, prefix) }))
    .filter(({ text }) => text !== '')

  const lines = Math.max(1, ...changes.map((change) => change.lines ?? 1))

  return cells.length === 0 ? [] : [{ row, node, lines, cells }]
}

function rowSplices(
  text: string,
  layout: SheetLayout,
  added: readonly AddedCells[],
  prefix: string,
): readonly Splice[] {
  const fresh = added.filter(({ node }) => node === null)
  const within = added.flatMap(({ node, cells }) => (node === null ? [] : cellSplices(text, node, cells)))

  return [...within, ...newRows(text, layout, fresh, prefix)]
}

function cellSplices(text: string, node: RowNode, cells: AddedCells['cells']): readonly Splice[] {
  const tag = text.slice(node.tag.start, node.tag.end)
  const spans = grownSpans(node.attributes.spans, cells)
  const changed = spans === null ? tag : withAttributes(tag, { spans })
  if (node.close.start === node.tag.start) {
    const inside = cells.map((cell) => cell.text).join('')
    return [{ ...node.tag, text: opened(changed) + inside + endOf(tag) }]
  }
  const into = cells.map((cell) => {
    const next = node.cells.find((candidate) => candidate.row === node.row && candidate.column > cell.column)
    return insertion(next?.tag.start ?? node.close.start, cell.text)
  })

  return changed === tag ? into : [{ ...node.tag, text: changed }, ...into]
}

/** Rows that the sheet did not have go before the first row below them. */
function newRows(
  text: string,
  { data, rows }: SheetLayout,
  fresh: readonly AddedCells[],
  prefix: string,
): readonly Splice[] {
  if (data === null || fresh.length === 0) return []

  const written = fresh.map(({ row, lines, cells }) => ({
    row,
    text: `<${prefix}row r="${row + 1}"${lines === 1 ? '' : ` ht="${heightOf(lines)}"`}>${cells.map((cell) => cell.text).join('')}</${prefix}row>`,
  }))
  if (data.close.start === data.tag.start) {
    const tag = opened(text.slice(data.tag.start, data.tag.end))
    return [{ ...data.tag, text: tag + written.map((each) => each.text).join('') + endOf(tag) }]
  }

  const last = rows.reduce((most, { row }) => Math.max(most, row), -1)
  return written.map((each) => {
    const next = each.row > last ? undefined : rows.find((candidate) => candidate.row > each.row)
    return insertion(next?.tag.start ?? data.close.start, each.text)
  })
}

/** What a row says of its columns is a hint for programs that read: it must not leave out a cell. */
function grownSpans(spans: string | undefined, cells: AddedCells['cells']): string | null {
  const [, first = '', last = ''] = /^(\d+):(\d+)$/.exec(spans?.trim() ?? '') ?? []
  if (first === '') return null

  const columns = cells.map(({ column }) => column + 1)
  const grown = `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`

  return grown === spans ? null : grown
}

function grownDimension(text: string, { dimension }: SheetLayout, added: readonly AddedCells[]): readonly Splice[] {
  const range = dimension?.range ?? null
  if (dimension === null || range === null || added.length === 0) return []

  const grown = added.reduce(
    (whole, { row, cells }) => cells.reduce((sum, { column }) => around(sum, row, column), whole),
    range,
  )
  const ref = `${addressOf(grown)}:${addressOf({ row: grown.endRow, column: grown.endColumn })}`
  const same =
    grown.row === range.row &&
    grown.column === range.column &&
    grown.endRow === range.endRow &&
    grown.endColumn === range.endColumn

  return same
    ? []
    : [{ ...dimension.tag, text: withAttributes(text.slice(dimension.tag.start, dimension.tag.end), { ref }) }]
}

function around(range: Range, row: number, column: number): Range {
  return {
    row: Math.min(range.row, row),
    column: Math.min(range.column, column),
    endRow: Math.max(range.endRow, row),
    endColumn: Math.max(range.endColumn, column),
  }
}
