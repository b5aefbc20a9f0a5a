import { parseRange, type Range } from '../../../grid/index.ts'
import { unpacked } from '../cell-address.ts'
import { spanOf } from '../column-spans.ts'
import { cursor } from '../sheet-part.ts'
import type { Attributes } from '../xml-vocabulary.ts'
import { locate } from './locate.ts'
import type { Span } from './splices.ts'

/** An element where it stands in its part's text; without an end tag `tag` and `close` are the same. */
export interface Node {
  readonly tag: Span
  readonly close: Span
  readonly attributes: Attributes
}

/** A cell's element. */
export interface CellNode extends Node {
  readonly row: number
  readonly column: number
  readonly formula: (Node & { readonly text: string }) | null
  /** Its `v` and `is`. */
  readonly values: readonly Node[]
}

/** A row's element. */
export interface RowNode extends Node {
  readonly row: number
  readonly cells: readonly CellNode[]
}

/** Where everything stands in a worksheet's text that a patch may touch. */
export interface SheetLayout {
  readonly root: Node
  readonly data: Node | null
  readonly rows: readonly RowNode[]
  /** A row that stands twice counts as it stands last. */
  readonly byRow: ReadonlyMap<number, RowNode>
  readonly dimension: (Node & { readonly range: Range | null }) | null
  /** Style numbers of whole columns. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[]
  /** Widths of whole columns in characters. */
  readonly columnWidths: readonly { readonly first: number; readonly last: number; readonly width: number }[]
  /** Elements right below the root by their names, the last of each. */
  readonly children: ReadonlyMap<string, Node>
}

/** Finds rows and cells in a worksheet's text. @throws UnreadableFile as `locate` */
export function layoutOf(text: string, part: string): SheetLayout {
  const rows: RowNode[] = []
  const columnStyles: SheetLayout['columnStyles'][number][] = []
  const columnWidths: SheetLayout['columnWidths'][number][] = []
  const children = new Map<string, Node>()
  const collected = cellCollector(part)
  const stack: { readonly tag: Span; readonly attributes: Attributes }[] = []
  let root: Node | null = null
  locate(text, part, 'worksheet', {
    open(name, attributes, tag) {
      stack.push({ tag, attributes })
      collected.open(name, attributes)
      const span = name === 'col' ? spanOf(attributes) : null
      if (span === null) return

      if (attributes.style !== undefined) columnStyles.push({ ...span, style: attributes.style })
      if (attributes.width !== undefined) columnWidths.push({ ...span, width: Number(attributes.width) })
    },
    close(name, content, close) {
      const node = { ...(stack.pop() ?? { tag: close, attributes: {} }), close }
      if (stack.length === 0) root = node
      if (stack.length === 1) children.set(name, node)
      const row = collected.close(name, node, content)
      if (row !== null) rows.push(row)
    },
  })
  const dimension = children.get('dimension')

  return {
    root: root ?? { tag: { start: 0, end: 0 }, close: { start: 0, end: 0 }, attributes: {} },
    data: children.get('sheetData') ?? null,
    rows,
    byRow: new Map(rows.map((row) => [row.row, row])),
    dimension: dimension === undefined ? null : { ...dimension, range: parseRange(dimension.attributes.ref ?? '') },
    columnStyles,
    columnWidths,
    children,
  }
}

interface Collector {
  open(name: string, attributes: Attributes): void
  /** The row that ends here; null anywhere else. */
  close(name: string, node: Node, text: string): RowNode | null
}

function cellCollector(part: string): Collector {
  const place = cursor(part)
  let row = -1
  let packed = -1
  let cells: CellNode[] = []
  let formula: CellNode['formula'] = null
  let values: Node[] = []

  return {
    open(name, attributes) {
      if (name === 'row') row = place.row(attributes)
      if (name !== 'c') return

      packed = place.cell(attributes)
      formula = null
      values = []
    },
    close(name, node, text) {
      if (name === 'f') formula = { ...node, text }
      else if (name === 'v' || name === 'is') values.push(node)
      else if (name === 'c') cells.push({ ...node, ...unpacked(packed), formula, values })
      if (name !== 'row') return null

      const ended = { ...node, row, cells }
      cells = []
      return ended
    },
  }
}
