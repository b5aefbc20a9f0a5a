import type { Range } from '../../../src/grid/index.ts'
import { textOf } from '../book/write.ts'
import { type Session, sheetWith } from '../session.ts'
import type { Thing } from '../wire/thing.ts'
import { rangeThing } from './range.ts'

/** The merged areas within a range; null where there is none. */
export function mergedAreas(session: Session, sheetId: string, range: Range): Thing | null {
  const inside = sheetWith(session, sheetId).merges.filter(
    ({ row, column, endRow, endColumn }) =>
      row >= range.row && endRow <= range.endRow && column >= range.column && endColumn <= range.endColumn,
  )
  if (inside.length === 0) return null

  return {
    type: 'RangeAreas',
    read: { address: () => inside.map(textOf).join(','), areaCount: () => inside.length },
    parts: {
      areas: () => ({
        type: 'RangeCollection',
        items: () => inside.map((area) => rangeThing(session, sheetId, area)),
      }),
    },
  }
}
