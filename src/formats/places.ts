import type { ReportLanguage } from '../lang/index.ts'
import type { ReportFinding } from '../report/schema.ts'
import { cellRanges } from './cells.ts'

/** Where a finding lies: first the cell to mend, then the others it speaks of. */
export function placesText(
  { sheet, cells, related = [] }: ReportFinding,
  { say, interface: words }: ReportLanguage,
): string {
  const places = [{ sheet, cells }, ...related].flatMap((place) => {
    if (place.sheet === null) return []

    return place.cells.length === 0
      ? [say.quote(place.sheet)]
      : [words.document.at(place.sheet, cellRanges(place.cells), say)]
  })

  return places.length === 0 ? words.document.noCell : places.join(' + ')
}
