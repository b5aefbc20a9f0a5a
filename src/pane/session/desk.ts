import { type Edit, sheetNamed, type Workbook } from '../../grid/index.ts'
import type { Host } from '../../hosts/host.ts'
import { givenWay } from '../../hosts/pacing.ts'
import type { ReportLanguage } from '../../lang/index.ts'
import type { Judge } from '../judge/judge.ts'
import { keyed, newsBetween } from './keys.ts'
import { type Mirror, mirrorOf } from './mirror.ts'
import { noNews, type PaneState } from './state.ts'
import type { Store } from './store.ts'

/** What the acts of a session share: who holds the workbook, what is known of it, what is shown. */
export interface Desk {
  readonly host: Host
  readonly store: Store<PaneState>
  /** The workbook as known; null until it is read. */
  readonly workbook: () => Workbook | null
  /** Takes a whole workbook in place of what was known. @throws HostError where it is stopped */
  readonly begin: (workbook: Workbook) => Promise<void>
  /** Takes cells that changed; the workbook holds them at once. @throws HostError where it is stopped */
  readonly follow: (edits: readonly Edit[]) => Promise<void>
  /** Speaks another language, and writes the report anew in it. */
  readonly speak: (language: ReportLanguage) => Promise<void>
  /** Drops what is being judged, and what is known. */
  readonly stop: () => void
}

/** A desk with nothing on it yet. */
export function deskOf(host: Host, store: Store<PaneState>, judge: Judge): Desk {
  let mirror: Mirror | null = null
  let { language } = store.get()
  const tell = async () => {
    const { report, texts } = await judge.report(language)
    // Taking in what was found and drawing it are two pieces of work: what a person does comes between.
    await givenWay()
    const findings = keyed(report.findings, texts)
    const { findings: before, report: last } = store.get()
    store.set({ language, report, findings, news: last === null ? noNews : newsBetween(before, findings) })
  }

  return {
    host,
    store,
    workbook: () => mirror?.workbook ?? null,
    async begin(workbook) {
      mirror = mirrorOf(workbook)
      await judge.begin(workbook)
      await tell()
    },
    async follow(edits) {
      if (mirror === null || edits.length === 0) return

      const { workbook, write } = mirror
      write(edits)
      if (edits.every(({ sheet }) => sheetNamed(workbook, sheet) !== undefined)) await judge.follow(edits)
      else await judge.begin(workbook)
      await tell()
    },
    async speak(another) {
      language = another
      if (store.get().report === null) store.set({ language })
      else await tell()
    },
    stop() {
      mirror = null
      judge.stop()
    },
  }
}
