import { addressOf, mergeOver, type Sheet } from '../../grid/index.ts'
import type { Mark } from '../../hosts/host.ts'

/** The marks of a sheet by the cell that is seen at their place, the worst where there are several. */
export function severitiesOn(sheet: Sheet | undefined, marks: readonly Mark[]): ReadonlyMap<string, Mark['severity']> {
  if (sheet === undefined || marks.length === 0) return new Map()

  const rank = { error: 2, warning: 1, info: 0 }
  const over = mergeOver(sheet)
  const own = marks.filter(({ at }) => at.sheet.toLowerCase() === sheet.name.toLowerCase())

  return new Map(
    [...own]
      .sort((a, b) => rank[a.severity] - rank[b.severity])
      .map(({ at, severity }) => [addressOf(over(at.row, at.column) ?? at), severity]),
  )
}
