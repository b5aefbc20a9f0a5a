import { cellAt, sheetNamed, type Workbook } from '../../../grid/index.ts'
import type { ListedSheet } from '../read.ts'
import { addComments } from './added-comments.ts'
import { addMarks } from './added-marks.ts'
import { addSheets } from './added-sheets.ts'
import { addSigns } from './added-signs.ts'
import { appendedCells, type DressedPatch, grownTables, growTables } from './appended-rows.ts'
import { type Book, openBook } from './book.ts'
import { dropCalcChain } from './calc-chain.ts'
import { styledChanges } from './cell-style.ts'
import { filledIn } from './filled-cells.ts'
import { bySheet, refuseForbidden, refuseImpossible, refusePlaces } from './forbidden.ts'
import type { CellPatch, Highlight, Patch, RowsPatch } from './patch.ts'
import { namesIn } from './recalculate/names.ts'
import { type Result, staleResults } from './recalculate/refresh.ts'
import { unshared } from './shared-formulas.ts'
import { changedSheet, type PlacedChange } from './sheet-text.ts'
import { type StyleSheet, stylesOf } from './style-sheet.ts'
import { askFullCalculation } from './workbook-text.ts'
import { writtenWorkbook } from './written-workbook.ts'

/**
 * Changes a workbook's file where the patch says and nowhere else: every other part stays as it is, to the byte. Stored
 * sums of what was written, and what the forms' own functions make of it, are calculated again; other results that depend
 * on it are taken out, and the program that opens the file next calculates them.
 * @throws UnpatchableFile for what cannot be changed as asked; UnreadableFile as `readXlsx`
 */
export function patchXlsx(bytes: Uint8Array, patch: Patch): Uint8Array {
  const book = openBook(bytes)
  const { appendRows = [], highlights = [], marks = [], comments = [], signs = [], sheets = [] } = patch
  const cells = [...(patch.cells ?? []), ...appendedCells(book, appendRows)]
  refuseImpossible(cells)
  refuseForbidden(book, cells)
  refusePlaces(book, [...highlights, ...comments, ...signs])

  const styles = stylesOf(book)
  if (cells.length + highlights.length > 0) writeCells(book, { cells, highlights, appendRows }, styles)
  growTables(book, appendRows)
  addMarks(book, marks, styles)
  addComments(book, comments)
  addSigns(book, signs)
  addSheets(book, sheets, styles)
  styles.save()

  return book.draft.bytes()
}

interface Writing {
  readonly cells: readonly DressedPatch[]
  readonly highlights: readonly Highlight[]
  readonly appendRows: readonly RowsPatch[]
}

function writeCells(book: Book, { cells, highlights, appendRows }: Writing, styles: StyleSheet): void {
  const after = writtenWorkbook(book.workbook, cells)
  const patched = bySheet(book, cells)
  const coloured = bySheet(book, highlights)
  const stale = bySheet(book, resultsAfter(book, after, cells, appendRows))
  for (const sheet of book.sheets) {
    const asked = {
      cells: patched.get(sheet) ?? [],
      highlights: coloured.get(sheet) ?? [],
      results: stale.get(sheet) ?? [],
    }
    const changes = changesOn(book, sheet, asked, styles)
    if (changes.length === 0) continue

    book.draft.put(sheet.part, changedSheet(book.draft.text(sheet.part), sheet.part, book.layout(sheet), changes))
  }
  if (cells.some((cell) => changesFormula(book.workbook, cell))) dropCalcChain(book.draft, book.part)
  if (cells.length > 0 && hasFormulas(after)) askFullCalculation(book.draft, book.part)
}

function resultsAfter(
  book: Book,
  after: Workbook,
  cells: readonly CellPatch[],
  appendRows: readonly RowsPatch[],
): readonly Result[] {
  if (!hasFormulas(after)) return []

  const names = namesIn(book.source, book.sheets, book.definedNames)
  const written = cells.map(({ sheet, row, column, value, formula }) => ({
    sheet: sheet.toLowerCase(),
    row,
    column,
    toCalculate: formula !== undefined && value === null,
  }))
  const tables = grownTables(book, names.tables, appendRows)

  return staleResults(after, { ...names, tables }, filledIn(book), written)
}

interface Asked {
  readonly cells: readonly DressedPatch[]
  readonly highlights: readonly Highlight[]
  readonly results: readonly Result[]
}

function changesOn(book: Book, sheet: ListedSheet, asked: Asked, styles: StyleSheet): readonly PlacedChange[] {
  const { cells, highlights, results } = asked
  if (cells.length + highlights.length + results.length === 0) return []

  const layout = book.layout(sheet)
  const grid = sheetNamed(book.workbook, sheet.name)
  const styled = styledChanges(layout, styles, grid)
  const written = cells.map((cell) => styled.cell(cell))
  const shared = grid === undefined ? [] : unshared(layout, grid, written)

  return merged([...written, ...shared, ...results, ...highlights.map((highlight) => styled.highlight(highlight))])
}

/** One change a cell. */
function merged(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const byPlace = new Map<string, PlacedChange>()
  for (const { row, column, formula, value, style, lines } of changes) {
    const key = `${row} ${column}`
    byPlace.set(key, {
      row,
      column,
      ...byPlace.get(key),
      ...(formula !== undefined && { formula }),
      ...(value !== undefined && { value }),
      ...(style !== undefined && { style }),
      ...(lines !== undefined && { lines }),
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
