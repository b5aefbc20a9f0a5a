import type { Range } from '../../../src/grid/index.ts'
import { keyOf } from '../book/state.ts'
import { addIn, tellFormatChanged, writeOver } from '../book/write.ts'
import { type Session, sheetWith } from '../session.ts'
import type { Thing } from '../wire/thing.ts'

/** How a range looks: its fill, its protection. What differs between cells is null. */
export function rangeFormat(session: Session, sheetId: string, range: Range): Thing {
  const sheet = () => sheetWith(session, sheetId)

  return {
    type: 'RangeFormat',
    set: {
      readingOrder: () => {},
      wrapText: () => {},
      columnWidth: () => {},
      horizontalAlignment: () => {},
      verticalAlignment: () => {},
    },
    methods: { autofitColumns: () => null },
    parts: {
      fill: () => ({
        type: 'RangeFill',
        read: { color: () => shared(range, (key) => sheet().cells.get(key)?.fill ?? '#FFFFFF') },
        set: {
          color(color) {
            writeOver(session, sheet(), range, color, (before) => ({
              value: null,
              format: 'General',
              ...before,
              fill: String(color),
            }))
            tellFormatChanged(session, sheet(), range, addIn)
          },
        },
      }),
      font: () => ({ type: 'RangeFont', set: { bold: () => {}, size: () => {}, color: () => {} } }),
      protection: () => ({
        type: 'FormatProtection',
        read: { locked: () => shared(range, (key) => !sheet().unlocked.has(key)) },
      }),
    },
  }
}

function shared<T>(range: Range, read: (key: number) => T): T | null {
  const first = read(keyOf(range.row, range.column))
  for (let row = range.row; row <= range.endRow; row += 1) {
    for (let column = range.column; column <= range.endColumn; column += 1)
      if (read(keyOf(row, column)) !== first) return null
  }

  return first
}
