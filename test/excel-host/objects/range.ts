import { addressOf, type Range } from '../../../src/grid/index.ts'
import { asReferred } from '../book/load.ts'
import { typedInto } from '../book/typed.ts'
import { addIn, type Change, tellChanged, tellFormatChanged, textOf, writeOver } from '../book/write.ts'
import { type Session, sheetWith } from '../session.ts'
import { Refusal, type Thing } from '../wire/thing.ts'
import { conditionalFormats } from './conditional-formats.ts'
import { type Here, sheetHere } from './here.ts'
import { linesOf, matrixOf, shownFormula, shownValue, typeOf } from './matrices.ts'
import { mergedAreas } from './merged-areas.ts'
import { rangeFormat } from './range-format.ts'
import { tablesOver } from './tables.ts'
import { usedRange, worksheet } from './worksheet.ts'

/** A rectangle of one sheet. */
export function rangeThing(session: Session, sheetId: string, range: Range): Thing {
  const here: Here = { session, sheetId, range }

  return {
    type: 'Range',
    read: { ...cornersOf(here), ...cellsOf(here) },
    set: {
      values: writing(here, typedInto, tellChanged),
      formulas: writing(here, typedInto, tellChanged),
      numberFormat: writing(
        here,
        (before, format) => ({ value: null, ...before, format: String(format) }),
        tellFormatChanged,
      ),
    },
    parts: {
      conditionalFormats: () => conditionalFormats(session, sheetId, [range]),
      format: () => rangeFormat(session, sheetId, range),
      worksheet: () => worksheet(session, sheetId),
    },
    methods: { ...walksFrom(here), ...asksOf(here) },
  }
}

function cornersOf(here: Here): NonNullable<Thing['read']> {
  const { row, column, endRow, endColumn } = here.range
  const cells = (endRow - row + 1) * (endColumn - column + 1)

  return {
    address: () => `${asReferred(sheetHere(here).name)}!${textOf(here.range)}`,
    rowIndex: () => row,
    columnIndex: () => column,
    rowCount: () => endRow - row + 1,
    columnCount: () => endColumn - column + 1,
    cellCount: () => (cells > 2 ** 31 - 1 ? -1 : cells),
  }
}

function cellsOf(here: Here): NonNullable<Thing['read']> {
  return {
    values: () => matrixOf(here, shownValue),
    formulas: () => matrixOf(here, shownFormula),
    numberFormat: () => matrixOf(here, (cell) => cell?.format ?? 'General'),
    valueTypes: () => matrixOf(here, typeOf),
  }
}

function writing(here: Here, change: Change, tell: typeof tellChanged | typeof tellFormatChanged) {
  return (given: unknown) => {
    writeOver(here.session, sheetHere(here), here.range, given, change)
    tell(here.session, sheetHere(here), here.range, addIn)
  }
}

/** Methods that lead to other ranges. */
function walksFrom({ session, sheetId, range }: Here): NonNullable<Thing['methods']> {
  const to = (next: Range) => rangeThing(session, sheetId, next)

  return {
    getBoundingRect: (other) => to(around(range, other)),
    getCell(down, across) {
      const [row, column] = [range.row + Number(down), range.column + Number(across)]
      return to({ row, column, endRow: row, endColumn: column })
    },
    getResizedRange: (rows, columns) =>
      to({ ...range, endRow: range.endRow + Number(rows), endColumn: range.endColumn + Number(columns) }),
    getTables: () => tablesOver(session, sheetId, range),
    getUsedRangeOrNullObject(valuesOnly) {
      const used = usedRange(sheetWith(session, sheetId), valuesOnly === true, range)
      return used === null ? null : to(used)
    },
    getMergedAreasOrNullObject: () => mergedAreas(session, sheetId, range),
    getRow: (index) => to({ ...range, row: range.row + Number(index), endRow: range.row + Number(index) }),
  }
}

/** Methods that give values, or act. */
function asksOf(here: Here): NonNullable<Thing['methods']> {
  const { session, sheetId, range } = here
  const sheet = () => sheetHere(here)

  return {
    getCellProperties: () =>
      matrixOf(here, (_, key) => ({ format: { protection: { locked: !sheet().unlocked.has(key) } } })),
    getColumnProperties: () =>
      linesOf(range.column, range.endColumn, (column) => ({ columnHidden: sheet().hiddenColumns.has(column) })),
    getRowProperties: () => linesOf(range.row, range.endRow, (row) => ({ rowHidden: sheet().hiddenRows.has(row) })),
    select() {
      if (sheet().visibility !== 'Visible') throw new Refusal('InvalidOperation', 'the sheet is hidden')
      session.state.active = sheetId
      session.state.selected = textOf(range)
      session.state.activeCell = addressOf(range)
    },
    _ValidateArraySize(rows, columns) {
      if (rows !== range.endRow - range.row + 1 || columns !== range.endColumn - range.column + 1)
        throw new Refusal('InvalidArgument', 'the matrix has not the size of the range')
    },
  }
}

function around(range: Range, other: unknown): Range {
  const { rowIndex, columnIndex, rowCount, columnCount } = (other as Thing).read ?? {}
  const [row, column] = [Number(rowIndex?.()), Number(columnIndex?.())]

  return {
    row: Math.min(range.row, row),
    column: Math.min(range.column, column),
    endRow: Math.max(range.endRow, row + Number(rowCount?.()) - 1),
    endColumn: Math.max(range.endColumn, column + Number(columnCount?.()) - 1),
  }
}
