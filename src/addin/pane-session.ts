import type { Session, Shown } from '../commands/index.ts'
import type { Host } from '../hosts/host.ts'
import type { ReportLanguage } from '../lang/index.ts'
import { listedIn } from '../pane/session/listed.ts'
import type { Session as PaneSession } from '../pane/session/session.ts'
import { isView } from '../pane/views.ts'
import type { Report } from '../report/index.ts'

/** What commands and formulas need of the mounted pane. */
export type PaneAtWork = Pick<PaneSession, 'state' | 'subscribe' | 'open' | 'reveal' | 'tell'>

type Finding = Report['findings'][number]

/** The pane as the session that buttons, menus, keys and formulas act upon; `show` brings it into view. */
export function sessionOf(pane: PaneAtWork, host: Host, show: () => Promise<void>): Session {
  let last: Shown | null = null
  const tell = (tone: 'done' | 'refused', text: (language: ReportLanguage) => string) =>
    pane.tell({ tone, text, wayOut: null })
  const placeIn = (finding: Finding) => listedIn(pane.state()).findIndex((one) => one.finding === finding)

  return {
    get language() {
      return pane.state().language
    },
    host,
    report: () => pane.state().report,
    listed: () => listedIn(pane.state()).map(({ finding }) => finding),
    unread: () => pane.state().phase.step === 'stopped',
    subscribe: pane.subscribe,
    shown() {
      const listed = listedIn(pane.state())
      const index = listed.findIndex(({ key }) => key === pane.state().current)
      const finding = listed[index]?.finding
      // Of a finding that is mended only its place is left.
      return finding === undefined ? last : { fingerprint: finding.fingerprint, index }
    },
    async open(view) {
      pane.open(isView(view) ? view : 'check')
      // A cell is shown in the workbook even where the pane cannot be.
      await show().catch(() => undefined)
    },
    async reveal(finding) {
      const known = pane.state().findings.find((one) => one.finding === finding)
      if (known === undefined) return

      await pane.reveal(known.key)
      last = { fingerprint: finding.fingerprint, index: placeIn(finding) }
    },
    tell: (sentence) => tell('done', () => sentence),
    fail: () => tell('refused', ({ interface: { addin } }) => addin.notDone),
  }
}
