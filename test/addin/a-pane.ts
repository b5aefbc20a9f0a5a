import type { PaneAtWork } from '../../src/addin/pane-session.ts'
import { languages } from '../../src/lang/index.ts'
import { searchTexts } from '../../src/pane/judge/search-text.ts'
import { keyed } from '../../src/pane/session/keys.ts'
import { listedIn } from '../../src/pane/session/listed.ts'
import { firstState, noFilters, type PaneState } from '../../src/pane/session/state.ts'
import type { Report } from '../../src/report/index.ts'

/** A mounted pane that notes what it was asked for. */
export interface APane {
  readonly pane: PaneAtWork
  readonly done: readonly string[]
  /** The keys of its list, in order. */
  keys(): readonly string[]
  change(state: Partial<PaneState>): void
}

/** What a pane knows that was told a report. */
export function told(report: Report): Pick<PaneState, 'report' | 'findings'> {
  return { report, findings: keyed(report.findings, searchTexts(report)) }
}

/** A pane that shows a report. */
export function aPane(report: Report): APane {
  const done: string[] = []
  let state: PaneState = { ...firstState(languages.en, 'check'), phase: { step: 'ready' }, ...told(report) }
  const keys = () => listedIn(state).map(({ key }) => key)

  return {
    pane: {
      state: () => state,
      subscribe: () => () => {},
      open: (view) => void done.push(`open ${view}`),
      async reveal(key) {
        if (!keys().includes(key)) state = { ...state, filters: noFilters }
        state = { ...state, current: key }
        done.push(`reveal ${key}`)
      },
      tell: (notice) => void done.push(`${notice?.tone} ${notice?.text(languages.en)}`),
    },
    done,
    keys,
    change(next) {
      state = { ...state, ...next }
    },
  }
}
