import { lastColumn, lastRow, parseRange, type Range, type Sheet } from '../../grid/index.ts'
import { columnsInRow, packedAddress, wholeNumber } from './cell-address.ts'
import { formulasOf } from './cell-formula.ts'
import type { Shared } from './cell-value.ts'
import { columnsIn, type Span, spanOf } from './column-spans.ts'
import { gridRows } from './grid-rows.ts'
import type { Allowance } from './limits.ts'
import type { Package } from './package.ts'
import { sheetCells } from './sheet-cells.ts'
import { UnreadableFile } from './unreadable.ts'
import { readXml } from './xml.ts'
import { type Attributes, isSet } from './xml-vocabulary.ts'

/** What a worksheet's part says by itself. */
export type SheetPart = Pick<Sheet, 'rows' | 'merges' | 'hidden'>

/** Reads a worksheet in one pass. @throws UnreadableFile as `readXml`, and for a cell outside of any sheet */
export function readSheetPart(source: Package, part: string, shared: Shared, allowance: Allowance): SheetPart {
  const rows = gridRows()
  const formulas = formulasOf(allowance)
  const cells = sheetCells({ part, rows, formulas, shared, allowance })
  const place = cursor(part)
  const around = surroundings(allowance)
  readXml(source, part, 'worksheet', {
    open(name, attributes) {
      if (name === 'c') cells.begin(place.cell(attributes), attributes)
      else if (name === 'row') around.row(place.row(attributes), attributes)
      else if (name === 'mergeCell') around.merge(attributes)
      else if (name === 'col') around.columns(attributes)
      else cells.open(name, attributes)
    },
    close: cells.close,
  })
  formulas.settle((row, column, formula) => rows.change(row, column, (cell) => ({ ...cell, formula })))

  return { rows: rows.sorted(), ...around.read() }
}

/** Where the reading of a sheet stands. */
export interface Cursor {
  row(attributes: Attributes): number
  /** As `packedAddress` gives it. */
  cell(attributes: Attributes): number
}

/** Where the reading stands: a row or cell that does not say its place follows the one before. */
export function cursor(part: string): Cursor {
  let row = -1
  let column = -1
  const check = (within: boolean, written: string | undefined) => {
    if (!within) throw new UnreadableFile('broken-xml', written === undefined ? { part } : { part, cell: written })
  }

  return {
    row({ r }) {
      row = r === undefined ? row + 1 : wholeNumber(r) - 1
      column = -1
      check(row >= 0 && row <= lastRow, r)
      return row
    },
    cell({ r }) {
      const packed = r === undefined ? row * columnsInRow + column + 1 : packedAddress(r)
      check(packed >= 0 && (r !== undefined || column < lastColumn), r)
      row = Math.floor(packed / columnsInRow)
      column = packed % columnsInRow
      return packed
    },
  }
}

interface Surroundings {
  row(row: number, attributes: Attributes): void
  merge(attributes: Attributes): void
  columns(attributes: Attributes): void
  read(): Pick<Sheet, 'merges' | 'hidden'>
}

/** What a sheet says beside its cells: merges, hidden rows and columns. */
function surroundings(allowance: Allowance): Surroundings {
  const merges: Range[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: Span[] = []

  return {
    row(row, { hidden }) {
      if (!isSet(hidden)) return

      allowance.cell()
      hiddenRows.add(row)
    },
    merge({ ref = '' }) {
      const range = parseRange(ref)
      if (range === null) return

      allowance.cell()
      merges.push(range)
    },
    columns(attributes) {
      const span = isSet(attributes.hidden) ? spanOf(attributes) : null
      if (span === null) return

      allowance.cell()
      hiddenColumns.push(span)
    },
    read: () => ({ merges, hidden: { rows: hiddenRows, columns: columnsIn(hiddenColumns) } }),
  }
}
