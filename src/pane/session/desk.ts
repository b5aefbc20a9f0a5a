import { type Edit, sheetNamed, type Workbook } from '../../grid/index.ts'
import type { Host } from '../../hosts/host.ts'
import { type LiveCheck, type LiveOptions, liveCheck } from '../../live.ts'
import { newsBetween } from './keys.ts'
import { type Mirror, mirrorOf } from './mirror.ts'
import { noNews, type PaneState } from './state.ts'
import type { Store } from './store.ts'

/** What the acts of a session share: who holds the workbook, what is known of it, what is shown. */
export interface Desk {
  readonly host: Host
  readonly store: Store<PaneState>
  readonly file: string | undefined
  /** The workbook as known; null until it is read. */
  readonly workbook: () => Workbook | null
  /** Takes a whole workbook in place of what was known. */
  readonly begin: (workbook: Workbook) => void
  /** Takes cells that changed. */
  readonly follow: (edits: readonly Edit[]) => void
  /** Writes the report anew in the language that the pane speaks now. */
  readonly reword: () => void
}

/** A desk with nothing on it yet. */
export function deskOf(host: Host, store: Store<PaneState>, options: LiveOptions & { readonly file?: string }): Desk {
  let known: { readonly mirror: Mirror; readonly live: LiveCheck } | null = null
  const begin = (workbook: Workbook) => {
    known = { mirror: mirrorOf(workbook), live: liveCheck(workbook, options) }
    tell()
  }
  const reword = () => {
    if (known !== null) store.set({ report: known.live.report(store.get().language, options.file) })
  }
  const tell = () => {
    const before = store.get().report
    reword()
    const { report } = store.get()
    if (report !== null) store.set({ news: before === null ? noNews : newsBetween(before.findings, report.findings) })
  }

  return {
    host,
    store,
    file: options.file,
    workbook: () => known?.mirror.workbook ?? null,
    begin,
    follow(edits) {
      if (known === null || edits.length === 0) return

      const { workbook } = known.mirror
      known.mirror.write(edits)
      if (edits.every(({ sheet }) => sheetNamed(workbook, sheet) !== undefined)) known.live.update(edits)
      else known = { ...known, live: liveCheck(workbook, options) }
      tell()
    },
    reword,
  }
}
