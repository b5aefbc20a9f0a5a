import { addressOf, coveredBy, lastColumn, lastRow, parseRange, type Range, sheetNamed } from '../../../grid/index.ts'
import type { ListedSheet } from '../read.ts'
import { readXml } from '../xml.ts'
import { type Book, sheetOf } from './book.ts'
import { lockedOn } from './locked-cells.ts'
import type { CellPatch, CellSign, Highlight, NewCell, NewComment } from './patch.ts'
import { isIn } from './recalculate/dependents.ts'
import { tablesOn } from './recalculate/names.ts'
import type { SheetLayout } from './sheet-layout.ts'
import { UnpatchableFile, type UnpatchableReason } from './unpatchable.ts'

/** Excel's own limits. */
const longestText = 32_767
const longestFormula = 8_192
const longestFormat = 255

/** Cells that belong to something which would break if one of them were written alone. */
interface Closed {
  readonly range: Range
  readonly reason: UnpatchableReason
}

/** Refuses cells that cannot be written, before anything is. @throws UnpatchableFile */
export function refuseForbidden(book: Book, cells: readonly CellPatch[]): void {
  for (const [sheet, own] of bySheet(book, cells)) {
    const grid = sheetNamed(book.workbook, sheet.name)
    const covered = grid === undefined ? () => false : coveredBy(grid)
    const locked = lockedOn(book, sheet)
    const closed = [...blocksIn(book.layout(sheet)), ...framesOn(book, sheet), ...pivotsOn(book, sheet)]
    for (const cell of own) {
      const refuse = (reason: UnpatchableReason) => {
        throw new UnpatchableFile(reason, { sheet: sheet.name, cell: addressOf(cell) })
      }
      if (covered(cell.row, cell.column)) refuse('covered')
      if (locked(cell.row, cell.column)) refuse('locked')
      const within = closed.find(({ range }) => isIn(cell, range))
      if (within !== undefined) refuse(within.reason)
    }
  }
}

/** Refuses what no cell can hold, and two contents for one cell. @throws UnpatchableFile */
export function refuseImpossible(cells: readonly CellPatch[]): void {
  const contents = new Map<string, string>()
  for (const cell of cells) {
    const { sheet, row, column, ...content } = cell
    if (!isPlace(cell)) throw new UnpatchableFile('outside', { sheet })

    const facts = { sheet, cell: addressOf(cell) }
    if (!isPossible(cell)) throw new UnpatchableFile('value', facts)

    const key = `${sheet.toLowerCase()}!${facts.cell}`
    const written = JSON.stringify([content.value, content.formula ?? null, content.format ?? null])
    if ((contents.get(key) ?? written) !== written) throw new UnpatchableFile('twice', facts)

    contents.set(key, written)
  }
}

/** Refuses highlights and comments of cells that no sheet has, and what they cannot hold. @throws UnpatchableFile */
export function refusePlaces(book: Book, asked: readonly (Highlight | NewComment | CellSign)[]): void {
  for (const one of asked) {
    const { sheet, row, column } = one
    sheetOf(book, sheet)
    if (!isPlace(one)) throw new UnpatchableFile('outside', { sheet })

    const possible = 'text' in one ? one.text !== '' && one.text.length <= longestText : isColour(one.colour)
    if (!possible) throw new UnpatchableFile('value', { sheet, cell: addressOf({ row, column }) })
  }
}

function isPlace({ row, column }: { readonly row: number; readonly column: number }): boolean {
  return (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 0 &&
    column >= 0 &&
    row <= lastRow &&
    column <= lastColumn
  )
}

/** Whether a text is a colour, `RRGGBB`. */
export function isColour(text: string): boolean {
  return /^[0-9A-Fa-f]{6}$/.test(text)
}

/** Whether a cell can hold this. */
export function isPossible({ value, formula, format, fill }: NewCell): boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) return false
  if (typeof value === 'string' && value.length > longestText) return false
  if (formula !== undefined && (formula.trim() === '' || formula.startsWith('=') || formula.length > longestFormula))
    return false

  if (fill !== undefined && !isColour(fill)) return false

  return format === undefined || (format !== '' && format.length <= longestFormat)
}

/** Cells by the sheets of the workbook. @throws UnpatchableFile `sheet-missing` */
export function bySheet<T extends { readonly sheet: string }>(
  book: Book,
  cells: readonly T[],
): ReadonlyMap<ListedSheet, readonly T[]> {
  const found = new Map<ListedSheet, T[]>()
  for (const cell of cells) {
    const sheet = sheetOf(book, cell.sheet)
    const list = found.get(sheet)
    if (list === undefined) found.set(sheet, [cell])
    else list.push(cell)
  }

  return found
}

/** Cells that array formulas and data tables fill. */
export function blocksIn({ rows }: SheetLayout): readonly Closed[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const { t: type, ref = addressOf(cell) } = cell.formula?.attributes ?? {}
      const range = type === 'array' || type === 'dataTable' ? parseRange(ref) : null
      return range === null ? [] : [{ range, reason: type === 'array' ? 'array-formula' : 'data-table' } as const]
    }),
  )
}

/** What a table writes down of itself elsewhere too: its headings, and how it totals. */
function framesOn({ source }: Book, sheet: ListedSheet): readonly Closed[] {
  return tablesOn(source, sheet).flatMap(({ range, headerRows, totalsRows }) => {
    const header = { ...range, endRow: range.row + headerRows - 1 }
    const totals = { ...range, row: range.endRow - totalsRows + 1 }

    return [header, totals].map((each) => ({ range: each, reason: 'table-frame' as const }))
  })
}

function pivotsOn({ source }: Book, { part }: ListedSheet): readonly Closed[] {
  const parts = source.relationships(part).filter(({ type }) => type === 'pivotTable')
  const places: Closed[] = []
  for (const { part: pivot } of parts.filter((link) => source.has(link.part))) {
    readXml(source, pivot, 'pivotTableDefinition', {
      open(name, { ref = '' }) {
        const range = name === 'location' ? parseRange(ref) : null
        if (range !== null) places.push({ range, reason: 'pivot-table' })
      },
    })
  }

  return places
}
