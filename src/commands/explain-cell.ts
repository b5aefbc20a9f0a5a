import { addressOf, type Place } from '../grid/index.ts'
import type { Report } from '../report/index.ts'
import type { Command } from './command.ts'

type Finding = Report['findings'][number]

/** Shows the finding that concerns the cell a person is at, or says that there is none. */
export const explainCell: Command = async (session, activeCell) => {
  const place = await activeCell()
  await session.open('check')
  const report = session.report()
  if (report === null) return

  const finding = findingAt(report.findings, place)
  if (finding === undefined) {
    return session.tell(session.language.interface.addin.nothingAt(addressOf(place), session.language.say))
  }
  await session.reveal(finding)
}

/** The finding to be mended in this cell, else one that points at it among others; sheets' names know no letter case. */
export function findingAt(findings: readonly Finding[], place: Place): Finding | undefined {
  const address = addressOf(place)
  const sheet = place.sheet.toLowerCase()
  const on = (name: string | null) => name?.toLowerCase() === sheet
  const first = findings.find((finding) => on(finding.sheet) && finding.cells[0] === address)

  return first ?? findings.find((finding) => pointsOf(finding).some((at) => on(at.sheet) && at.cells.includes(address)))
}

function pointsOf({ sheet, cells, related = [] }: Finding): readonly Pick<Finding, 'sheet' | 'cells'>[] {
  return [{ sheet, cells }, ...related]
}
