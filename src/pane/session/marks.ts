import { severities } from '../../formats/values.ts'
import type { Mark } from '../../hosts/host.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { placeOf } from './writes.ts'

/** A mark over every cell that findings point at; where several do, of the gravest. */
export function marksOf(findings: readonly ReportFinding[]): readonly Mark[] {
  const marks = new Map<string, Mark>()
  for (const severity of severities) {
    for (const { sheet, cells, severity: own } of findings) {
      if (own !== severity || sheet === null) continue

      for (const cell of cells) {
        const key = `${sheet}!${cell}`
        if (!marks.has(key)) marks.set(key, { at: placeOf({ sheet, cell }), severity })
      }
    }
  }

  return [...marks.values()]
}
