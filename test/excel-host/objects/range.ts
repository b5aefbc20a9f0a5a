import { isError, type Range } from '../../../src/grid/index.ts'
import { type CellState, keyOf } from '../book/state.ts'
import { typedInto } from '../book/typed.ts'
import { addIn, type Change, tellChanged, tellFormatChanged, textOf, writeOver } from '../book/write.ts'
import { type Session, settle, sheetWith } from '../session.ts'
import { Refusal, type Thing } from '../wire/thing.ts'
import { conditionalFormats } from './conditional-formats.ts'
import { mergedAreas } from './merged-areas.ts'
import { rangeFormat } from './range-format.ts'

const mostCells = 5_000_000

/** A rectangle of one sheet. */
export function rangeThing(session: Session, sheetId: string, range: Range): Thing {
  const sheet = () => sheetWith(session, sheetId)
  const width = range.endColumn - range.column + 1
  const height = range.endRow - range.row + 1
  const each = (read: (cell: CellState | undefined, key: number) => unknown) => () => {
    if (width * height > mostCells) throw new Refusal('RangeExceedsLimit', 'more than five million cells')

    settle(session)
    const { cells } = sheet()
    return linesOf(range.row, range.endRow, (row) =>
      linesOf(range.column, range.endColumn, (column) => read(cells.get(keyOf(row, column)), keyOf(row, column))),
    )
  }
  const write = (change: Change, tell: typeof tellChanged | typeof tellFormatChanged) => (given: unknown) => {
    writeOver(session, sheet(), range, given, change)
    tell(session, sheet(), range, addIn)
  }

  return {
    type: 'Range',
    tracked: true,
    read: {
      address: () => `'${sheet().name.replaceAll("'", "''")}'!${textOf(range)}`,
      rowIndex: () => range.row,
      columnIndex: () => range.column,
      rowCount: () => height,
      columnCount: () => width,
      cellCount: () => (width * height > 2 ** 31 ? -1 : width * height),
      values: each((cell) => shownValue(cell)),
      formulas: each((cell) => (cell?.formula === undefined ? shownValue(cell) : `=${cell.formula}`)),
      numberFormat: each((cell) => cell?.format ?? 'General'),
      valueTypes: each(typeOf),
    },
    set: {
      values: write(typedInto, tellChanged),
      formulas: write(typedInto, tellChanged),
      numberFormat: write((before, format) => ({ value: null, ...before, format: String(format) }), tellFormatChanged),
    },
    parts: {
      conditionalFormats: () => conditionalFormats(session, sheetId, [range]),
      format: () => rangeFormat(session, sheetId, range),
    },
    methods: {
      getMergedAreasOrNullObject: () => mergedAreas(session, sheetId, range),
      getRowProperties: () => linesOf(range.row, range.endRow, (row) => ({ rowHidden: sheet().hiddenRows.has(row) })),
      getCellProperties: () => each((_, key) => ({ format: { protection: { locked: !sheet().unlocked.has(key) } } }))(),
      getColumnProperties: () =>
        linesOf(range.column, range.endColumn, (column) => ({ columnHidden: sheet().hiddenColumns.has(column) })),
      select() {
        session.state.active = sheetId
        session.state.selected = textOf(range)
      },
      getCell(row, column) {
        const cell = { row: range.row + Number(row), column: range.column + Number(column) }
        return rangeThing(session, sheetId, { ...cell, endRow: cell.row, endColumn: cell.column })
      },
      getRow: (index) =>
        rangeThing(session, sheetId, { ...range, row: range.row + Number(index), endRow: range.row + Number(index) }),
      getBoundingRect: (other) => rangeThing(session, sheetId, around(range, other)),
      _ValidateArraySize(rows, columns) {
        if (rows !== height || columns !== width)
          throw new Refusal('InvalidArgument', 'the matrix has not the size of the range')
      },
    },
  }
}

function linesOf(first: number, last: number, read: (line: number) => unknown): readonly unknown[] {
  return Array.from({ length: last - first + 1 }, (_, index) => read(first + index))
}

function shownValue(cell: CellState | undefined): unknown {
  const value = cell?.value ?? ''

  return typeof value === 'object' ? value.error : value
}

function typeOf(cell: CellState | undefined): string {
  const value = cell?.value ?? null
  if (value === null) return 'Empty'
  if (isError(value)) return 'Error'

  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean'
}

function around(range: Range, other: unknown): Range {
  const { rowIndex, columnIndex, rowCount, columnCount } = (other as Thing).read ?? {}
  const row = Number(rowIndex?.())
  const column = Number(columnIndex?.())

  return {
    row: Math.min(range.row, row),
    column: Math.min(range.column, column),
    endRow: Math.max(range.endRow, row + Number(rowCount?.()) - 1),
    endColumn: Math.max(range.endColumn, column + Number(columnCount?.()) - 1),
  }
}
