import { severities } from '../formats/index.ts'
import { markColours } from '../hosts/mark-looks.ts'
import type { CellMark } from '../hosts/xlsx/patch/patch.ts'
import type { ReportFinding } from '../report/schema.ts'

type Severity = ReportFinding['severity']

/** Every cell that findings speak of, coloured by the gravest of them. */
export function marksOf(findings: readonly ReportFinding[]): readonly CellMark[] {
  const graves = new Map<string, Severity>()
  for (const severity of [...severities].reverse()) {
    for (const place of findings.filter((one) => one.severity === severity).flatMap(placesOf))
      graves.set(place, severity)
  }
  const groups = new Map<string, { readonly sheet: string; readonly severity: Severity; readonly cells: string[] }>()
  for (const [place, severity] of graves) {
    const [sheet = '', cell = ''] = JSON.parse(place)
    const group = groups.get(`${severity} ${sheet}`) ?? { sheet, severity, cells: [] as string[] }
    group.cells.push(cell)
    groups.set(`${severity} ${sheet}`, group)
  }

  return [...groups.values()].map(({ sheet, severity, cells }) => ({ sheet, cells, colour: markColours[severity] }))
}

function placesOf({ sheet, cells, related = [] }: ReportFinding): readonly string[] {
  return [{ sheet, cells }, ...related].flatMap((place) =>
    place.sheet === null ? [] : place.cells.map((cell) => JSON.stringify([place.sheet, cell])),
  )
}
