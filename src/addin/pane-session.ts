import type { Session, Shown, View } from '../commands/index.ts'
import type { Host } from '../hosts/host.ts'
import type { Language } from '../lang/index.ts'
import type { Report } from '../report/index.ts'

type Findings = Report['findings']

/** The mounted pane as it is worked from outside: its state, and the acts that commands need. */
export interface PaneAtWork {
  state(): {
    readonly language: Language
    readonly report: Report | null
    readonly phase: { readonly step: string }
    /** The key of the finding that a person is at. */
    readonly current: string | null
  }
  subscribe(heard: () => void): () => void
  open(view: 'check' | 'totals' | 'progress'): void
  reveal(key: string): Promise<void>
  tell(notice: Notice): void
}

interface Notice {
  readonly tone: 'done' | 'refused'
  readonly text: (language: Language) => string
  readonly wayOut: null
}

/** The pane as the session that buttons, menus, keys and formulas act upon; `show` brings it into view. */
export function sessionOf(pane: PaneAtWork, host: Host, show: () => Promise<void>): Session {
  let last: { readonly key: string; readonly shown: Shown } | null = null
  const tell = (tone: Notice['tone'], text: Notice['text']) => pane.tell({ tone, text, wayOut: null })

  return {
    get language() {
      return pane.state().language
    },
    host,
    report: () => pane.state().report,
    unread: () => pane.state().phase.step === 'stopped',
    subscribe: pane.subscribe,
    shown() {
      const { current, report } = pane.state()
      const findings = report?.findings ?? []
      const index = indexOf(findings, current ?? '')
      const finding = findings[index]
      // Of a finding that is mended only its place is left.
      return finding === undefined ? (last?.shown ?? null) : { fingerprint: finding.fingerprint, index }
    },
    async open(view) {
      pane.open(viewOf(view))
      // A cell is shown in the workbook even where the pane cannot be.
      await show().catch(() => undefined)
    },
    async reveal(finding) {
      const findings = pane.state().report?.findings ?? []
      const index = findings.indexOf(finding)
      const key = keyAt(findings, index)
      last = { key, shown: { fingerprint: finding.fingerprint, index } }
      await pane.reveal(key)
    },
    tell: (sentence) => tell('done', () => sentence),
    fail: () => tell('refused', ({ interface: { addin } }) => addin.notDone),
  }
}

/** Decisions and export are taken from the list of findings, until they have views of their own. */
function viewOf(view: View): 'check' | 'totals' | 'progress' {
  return view === 'totals' || view === 'progress' ? view : 'check'
}

/** As the pane names findings: those about one thing are told apart by their order. */
function keyAt(findings: Findings, index: number): string {
  const { fingerprint = '' } = findings[index] ?? {}
  const before = findings.slice(0, index).filter((finding) => finding.fingerprint === fingerprint).length

  return before === 0 ? fingerprint : `${fingerprint}~${before}`
}

function indexOf(findings: Findings, key: string): number {
  const [fingerprint = '', times = '0'] = key.split('~')
  const alike = [...findings.keys()].filter((index) => findings[index]?.fingerprint === fingerprint)

  return alike[Number(times)] ?? -1
}
