import type { Report, ReportFinding } from '../../report/schema.ts'
import { comparable } from '../../text/index.ts'

/** What a person may search of each finding: codes, titles, places, words, made comparable. */
export function searchTexts({ findings, totals }: Report): readonly string[] {
  const titles = new Map(totals.projects.map(({ code, title }) => [code, title]))

  return findings.map((finding) => comparable(textOf(finding, titles)))
}

function textOf(finding: ReportFinding, titles: ReadonlyMap<string, string>): string {
  const { code, project, message, todo, sheet, cells, related = [] } = finding
  const places = [{ sheet, cells }, ...related].flatMap((place) => [place.sheet ?? '', ...place.cells])

  return [code, project ?? '', titles.get(project ?? '') ?? '', message, todo, ...places].join(' ')
}
