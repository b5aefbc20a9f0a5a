import type { Language } from '../../lang/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { plainText } from '../../text/index.ts'
import type { ArtifactLocation } from './artifact.ts'
import { locationOf } from './locations.ts'
import { messageOf } from './message.ts'
import { levels, ruleReference } from './rules.ts'

/** A finding as a result: at the cell to mend, the other cells related to it. */
export function resultOf(finding: ReportFinding, artifact: ArtifactLocation, language: Language) {
  const { index } = ruleReference(finding.rule)
  const { locations, relatedLocations } = locationsOf(finding, artifact)
  const message = `${finding.message} ${language.interface.report.todo} ${finding.todo}`

  return {
    ruleId: finding.rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: levels[finding.severity],
    message: messageOf(message),
    locations,
    ...(relatedLocations.length > 0 && { relatedLocations }),
    partialFingerprints: { 'infitahFinding/v1': finding.fingerprint, 'infitahFacts/v1': finding.factsDigest },
    properties: {
      code: finding.code,
      project: finding.project,
      expected: finding.expected,
      actual: finding.actual,
      why: plainText(finding.why),
      fix: finding.fix,
      decision: finding.decision,
    },
  }
}

/** SARIF keeps `locations` for what must all be changed: every cell where the fix edits them all, else the first. */
function locationsOf({ sheet, cells, related = [], fix }: ReportFinding, artifact: ArtifactLocation) {
  const edited = new Set(fix?.edits.filter((edit) => edit.sheet === sheet).map(({ cell }) => cell))
  const first = cells.every((cell) => edited.has(cell)) ? cells.length : 1
  const at = (cell: string | null) => locationOf(artifact, sheet, cell)
  const others = [
    ...cells.slice(first).map(at),
    ...related.flatMap((place) => place.cells.map((cell) => locationOf(artifact, place.sheet, cell))),
  ]

  return {
    locations: cells.length === 0 ? [at(null)] : cells.slice(0, first).map(at),
    relatedLocations: others.map((location, index) => ({ id: index, ...location })),
  }
}
