import { cellAt, type Range, type Sheet, sheetNamed } from '../../../grid/index.ts'
import { type Book, sheetOf } from './book.ts'
import { locate } from './locate.ts'
import type { CellPatch, NewCell, RowsPatch } from './patch.ts'
import { type Table, tablesOn } from './recalculate/names.ts'
import { type Splice, spliced } from './splices.ts'
import { withAttributes } from './tags.ts'
import { UnpatchableFile } from './unpatchable.ts'

/** A cell to write with its look. */
export interface DressedPatch extends CellPatch, Omit<NewCell, keyof CellPatch> {
  /** The cell whose style it takes where it has none of its own. */
  readonly likeRow?: number
  /** The height of its row in lines, where the sheet does not have the row yet. */
  readonly lines?: number
}

/** Rows to add as single cells at their places. @throws UnpatchableFile `no-room`, `table-missing`, `sheet-missing` */
export function appendedCells(book: Book, patches: readonly RowsPatch[]): readonly DressedPatch[] {
  const added = new Map<string, number>()

  return patches.flatMap((patch) => {
    const sheet = gridOf(book, patch.sheet)
    const table = tableOf(book, patch)
    const last = lastBefore(patch, table, sheet)
    const key = table?.part ?? sheet.name
    const before = added.get(key) ?? 0
    added.set(key, before + patch.rows.length)
    const column = patch.heading?.column ?? table?.range.column ?? patch.column ?? 0
    const dressed = table !== null || patch.heading !== undefined
    const cells = placed(patch, { row: last + before + 1, column }, dressed ? { likeRow: last } : {})
    refuseFilled(sheet, cells)

    return cells
  })
}

/** The row below which rows are added. */
function lastBefore({ heading }: RowsPatch, table: Table | null, sheet: Sheet): number {
  if (heading === undefined) return table === null ? lastRowOf(sheet) : table.range.endRow

  return Math.max(heading.row, lastRowOf(sheet), table?.range.endRow ?? 0)
}

function placed(
  { sheet, rows, lines = [] }: RowsPatch,
  start: { readonly row: number; readonly column: number },
  like: Pick<DressedPatch, 'likeRow'>,
): readonly DressedPatch[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, across): readonly DressedPatch[] =>
      cell === null
        ? []
        : [{ ...cell, sheet, row: start.row + down, column: start.column + across, ...like, ...tall(lines[down]) }],
    ),
  )
}

function tall(lines: number | undefined): Pick<DressedPatch, 'lines'> {
  return lines === undefined ? {} : { lines }
}

/** The tables of a workbook as they are once rows are added: sums over them count the new rows. */
export function grownTables(book: Book, tables: readonly Table[], patches: readonly RowsPatch[]): readonly Table[] {
  return tables.map((table) => {
    const own = patches.filter((patch) => tableOf(book, patch)?.part === table.part)

    return { ...table, range: { ...table.range, endRow: grownEnd(book, table, own) } }
  })
}

function grownEnd(book: Book, table: Table, patches: readonly RowsPatch[]): number {
  const rows = patches.reduce((sum, patch) => sum + patch.rows.length, 0)
  const [first] = patches
  if (first === undefined || rows === 0) return table.range.endRow

  return lastBefore(first, table, gridOf(book, first.sheet)) + rows
}

/** Lets the tables grow over the rows that are added to them. */
export function growTables(book: Book, patches: readonly RowsPatch[]): void {
  const grown = new Map<string, { readonly table: Table; readonly own: readonly RowsPatch[] }>()
  for (const patch of patches) {
    const table = patch.rows.length === 0 ? null : tableOf(book, patch)
    if (table !== null) grown.set(table.part, { table, own: [...(grown.get(table.part)?.own ?? []), patch] })
  }
  for (const { table, own } of grown.values()) {
    const end = grownEnd(book, table, own)

    const text = book.draft.text(table.part)
    const splices: Splice[] = []
    locate(text, table.part, 'table', {
      open(name, { ref }, tag) {
        if (ref === undefined || (name !== 'table' && name !== 'autoFilter')) return

        const grown = ref.replace(/\d+$/, String(end + 1))
        splices.push({ ...tag, text: withAttributes(text.slice(tag.start, tag.end), { ref: grown }) })
      },
    })
    book.draft.put(table.part, spliced(text, splices))
  }
}

function gridOf(book: Book, name: string): Sheet {
  const sheet = sheetNamed(book.workbook, sheetOf(book, name).name)
  if (sheet === undefined) throw new UnpatchableFile('sheet-missing', { sheet: name })

  return sheet
}

/** A row of totals below a table would have to move. */
function tableOf(book: Book, { sheet, table: name, heading }: RowsPatch): Table | null {
  if (name === undefined && heading === undefined) return null

  const table = tablesOn(book.source, sheetOf(book, sheet)).find(({ name: own, range }) =>
    heading === undefined ? own.toLowerCase() === name?.toLowerCase() : isHeadedAt(range, heading),
  )
  if (table === undefined && heading !== undefined) return null
  if (table === undefined) throw new UnpatchableFile('table-missing', { sheet })
  if (table.totalsRows > 0) throw new UnpatchableFile('no-room', { sheet })

  return table
}

function isHeadedAt(
  { row, column, endColumn }: Range,
  heading: { readonly row: number; readonly column: number },
): boolean {
  return row === heading.row && column <= heading.column && heading.column <= endColumn
}

function lastRowOf(sheet: Sheet): number {
  const merges = sheet.merges.map(({ endRow }) => endRow)

  return Math.max(-1, [...sheet.rows.keys()].at(-1) ?? -1, ...merges)
}

function refuseFilled(sheet: Sheet, cells: readonly CellPatch[]): void {
  const filled = cells.find(({ row, column }) => cellAt(sheet, row, column) !== undefined)
  if (filled !== undefined) throw new UnpatchableFile('no-room', { sheet: sheet.name })
}
