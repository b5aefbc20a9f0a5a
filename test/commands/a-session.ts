import type { Session, Shown, View } from '../../src/commands/index.ts'
import type { Host } from '../../src/hosts/host.ts'
import { type Language, languages } from '../../src/lang/index.ts'
import type { Report } from '../../src/report/index.ts'

type Finding = Report['findings'][number]

/** A session whose report is put in by a test, and which notes what it was asked for. */
export interface ATestSession extends Session {
  readonly done: readonly string[]
  learn(report: Report | null, reading?: 'reading' | 'failed'): void
}

/** A session without a pane. */
export function aSession(first: Report | null, language: Language = languages.en): ATestSession {
  const done: string[] = []
  const listeners = new Set<() => void>()
  let report = first
  let failed = false
  let shown: Shown | null = null

  return {
    language,
    host: {} as Host,
    done,
    learn(next, reading = 'reading') {
      report = next
      failed = reading === 'failed'
      for (const heard of listeners) heard()
    },
    report: () => report,
    listed: () => report?.findings ?? [],
    unread: () => failed,
    subscribe(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    shown: () => shown,
    open: async (view: View) => {
      done.push(`open ${view}`)
    },
    async reveal(finding: Finding) {
      shown = { fingerprint: finding.fingerprint, index: report?.findings.indexOf(finding) ?? -1 }
      done.push(`reveal ${finding.code} ${finding.cells[0]}`)
    },
    tell: (sentence) => done.push(`tell ${sentence}`),
    fail: (error) => done.push(`fail ${error}`),
  }
}
