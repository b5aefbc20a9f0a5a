import { cellAt, sheetNamed, type Workbook } from '../../../grid/index.ts'
import type { ListedSheet } from '../read.ts'
import { type Book, openBook } from './book.ts'
import { dropCalcChain } from './calc-chain.ts'
import { styleFor } from './cell-style.ts'
import { blocksIn, bySheet, refuseForbidden, refuseImpossible } from './forbidden.ts'
import type { CellPatch, Patch } from './patch.ts'
import { namesIn } from './recalculate/names.ts'
import { type Result, staleResults } from './recalculate/refresh.ts'
import { unshared } from './shared-formulas.ts'
import { cellsByPlace, changedSheet, type PlacedChange } from './sheet-text.ts'
import { type StyleSheet, stylesOf } from './style-sheet.ts'
import { askFullCalculation } from './workbook-text.ts'
import { writtenWorkbook } from './written-workbook.ts'

/**
 * Changes a workbook's file where the patch says and nowhere else: every other part stays as it is, to the byte. Stored
 * sums of what was written are added up again; other results that depend on it are taken out, and the program that opens
 * the file next calculates them.
 * @throws UnpatchableFile for what cannot be changed as asked; UnreadableFile as `readXlsx`
 */
export function patchXlsx(bytes: Uint8Array, patch: Patch): Uint8Array {
  const book = openBook(bytes)
  const cells = patch.cells ?? []
  refuseImpossible(cells)
  refuseForbidden(book, cells)
  if (cells.length > 0) writeCells(book, cells)

  return book.draft.bytes()
}

function writeCells(book: Book, cells: readonly CellPatch[]): void {
  const after = writtenWorkbook(book.workbook, cells)
  const results = resultsAfter(book, after, cells)
  const styles = stylesOf(book)
  const patched = bySheet(book, cells)
  const stale = bySheet(book, results)
  for (const sheet of book.sheets) {
    const changes = changesOn(book, sheet, { cells: patched.get(sheet) ?? [], results: stale.get(sheet) ?? [] }, styles)
    if (changes.length === 0) continue

    book.draft.put(sheet.part, changedSheet(book.draft.text(sheet.part), sheet.part, book.layout(sheet), changes))
  }
  styles.save()
  if (cells.some((cell) => changesFormula(book.workbook, cell))) dropCalcChain(book.draft, book.part)
  if (hasFormulas(after)) askFullCalculation(book.draft, book.part)
}

function resultsAfter(book: Book, after: Workbook, cells: readonly CellPatch[]): readonly Result[] {
  if (!hasFormulas(after)) return []

  const names = namesIn(book.source, book.sheets, book.definedNames)
  const blocks = book.sheets.flatMap((sheet) =>
    hasBlocks(book.draft.text(sheet.part))
      ? blocksIn(book.layout(sheet)).map(({ range }) => ({ sheet: sheet.name.toLowerCase(), range }))
      : [],
  )
  const written = cells.map(({ sheet, row, column, value, formula }) => ({
    sheet: sheet.toLowerCase(),
    row,
    column,
    toCalculate: formula !== undefined && value === null,
  }))

  return staleResults(after, names, blocks, written)
}

/** Spares most sheets from being gone through. */
function hasBlocks(text: string): boolean {
  return /\bt\s*=\s*["'](?:array|dataTable)["']/.test(text)
}

interface Asked {
  readonly cells: readonly CellPatch[]
  readonly results: readonly Result[]
}

function changesOn(
  book: Book,
  sheet: ListedSheet,
  { cells, results }: Asked,
  styles: StyleSheet,
): readonly PlacedChange[] {
  if (cells.length === 0 && results.length === 0) return []

  const layout = book.layout(sheet)
  const known = cellsByPlace(layout)
  const written = cells.map(({ row, column, value, formula = null, format }): PlacedChange => {
    const style = styleFor({ row, column }, layout, known)
    const change = { row, column, value, formula }
    if (format !== undefined) return { ...change, style: styles.withFormat(style.number, format) }

    return style.toTell === null ? change : { ...change, style: style.toTell }
  })
  const grid = sheetNamed(book.workbook, sheet.name)

  return merged([...written, ...(grid === undefined ? [] : unshared(layout, grid, written)), ...results])
}

/** One change a cell. */
function merged(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const byPlace = new Map<string, PlacedChange>()
  for (const { row, column, formula, value, style } of changes) {
    const key = `${row} ${column}`
    byPlace.set(key, {
      row,
      column,
      ...byPlace.get(key),
      ...(formula !== undefined && { formula }),
      ...(value !== undefined && { value }),
      ...(style !== undefined && { style }),
    })
  }

  return [...byPlace.values()]
}

function changesFormula(workbook: Workbook, { sheet, row, column, formula }: CellPatch): boolean {
  const grid = sheetNamed(workbook, sheet)
  const before = grid === undefined ? undefined : cellAt(grid, row, column)

  return (before?.formula === undefined) !== (formula === undefined)
}

function hasFormulas({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) =>
    [...rows.values()].some((row) => [...row.values()].some(({ formula }) => formula !== undefined)),
  )
}
