import type { Cell, CellValue, Place, Row, Workbook } from '../../../../grid/index.ts'
import type { Area } from './inputs.ts'

/** The cells of a workbook as their results change; sheets by their names in lower case. */
export interface Values {
  at(place: Place): Cell | undefined
  /** The filled cells of an area. */
  within(area: Area): Iterable<Cell>
  set(place: Place, value: CellValue): void
}

/** The cells of a workbook, which itself stays as it is. */
export function valuesOf({ sheets }: Workbook): Values {
  const changed = new Map<string, Map<number, Map<number, Cell>>>()
  const rows = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.rows]))
  const rowOf = (sheet: string, row: number): Row | undefined =>
    changed.get(sheet)?.get(row) ?? rows.get(sheet)?.get(row)

  return {
    at: ({ sheet, row, column }) => rowOf(sheet, row)?.get(column),
    *within({ sheet, range }) {
      for (const row of rowsWithin(rows.get(sheet), range)) {
        for (const [column, cell] of rowOf(sheet, row) ?? []) {
          if (column >= range.column && column <= range.endColumn) yield cell
        }
      }
    },
    set({ sheet, row, column }, value) {
      const ofSheet = changed.get(sheet) ?? new Map<number, Map<number, Cell>>()
      const ofRow = ofSheet.get(row) ?? new Map(rowOf(sheet, row))
      // What a formula elsewhere fills must not pass for an empty cell while its result is not known.
      ofRow.set(column, { formula: '', ...ofRow.get(column), value })
      changed.set(sheet, ofSheet.set(row, ofRow))
    },
  }
}

function* rowsWithin(rows: ReadonlyMap<number, Row> | undefined, range: Area['range']): Generator<number> {
  if (rows === undefined) return
  if (range.endRow - range.row < rows.size) {
    for (let row = range.row; row <= range.endRow; row++) if (rows.has(row)) yield row
    return
  }
  for (const row of rows.keys()) if (row >= range.row && row <= range.endRow) yield row
}
