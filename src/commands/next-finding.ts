import type { Report } from '../report/index.ts'
import type { Command } from './command.ts'
import type { Shown } from './session.ts'

/** Shows the finding after the one shown last, and the first after the last. */
export const nextFinding: Command = async (session) => {
  await session.open('check')
  const report = session.report()
  if (report === null) return

  const listed = session.listed()
  const next = findingAfter(listed.length === 0 ? report.findings : listed, session.shown())
  if (next === undefined) return session.tell(session.language.interface.addin.nothingFound)
  await session.reveal(next)
}

/** Where the finding shown last is mended, the one that stands in its place is next. */
export function findingAfter(
  findings: Report['findings'],
  shown: Shown | null,
): Report['findings'][number] | undefined {
  if (shown === null) return findings[0]

  const moved = findings.findIndex(({ fingerprint }) => fingerprint === shown.fingerprint)
  const stays = findings[shown.index]?.fingerprint === shown.fingerprint
  const at = stays ? shown.index + 1 : moved === -1 ? shown.index : moved + 1
  return findings[at] ?? findings[0]
}
