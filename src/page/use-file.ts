import { useEffect, useState } from 'react'
import type { Place, Workbook } from '../grid/index.ts'
import type { Mark } from '../hosts/host.ts'
import type { FileHost } from '../hosts/memory/index.ts'

/** What is to be seen of a file. */
export interface FileView {
  readonly workbook: Workbook
  readonly current: Place
  readonly shown: Place | null
  readonly marks: readonly Mark[]
  /** The last sheet of ours that was added without its charts. */
  readonly inserted: { readonly sheet: string; readonly charts: number } | null
}

/** Follows a file: what it holds, what the pane asks to show, and where a person moves. */
export function useFile(host: FileHost) {
  const [view, setView] = useState<FileView>(() => ({
    workbook: host.workbook(),
    current: { sheet: host.workbook().sheets[0]?.name ?? '', row: 0, column: 0 },
    shown: null,
    marks: [],
    inserted: null,
  }))

  useEffect(
    () =>
      host.watch((event) => {
        if (event.kind === 'workbook') setView((now) => ({ ...now, workbook: event.workbook }))
        if (event.kind === 'marked') setView((now) => ({ ...now, marks: event.marks }))
        if (event.kind === 'shown') setView((now) => ({ ...now, current: event.place, shown: { ...event.place } }))
        if (event.kind === 'inserted') {
          const current = { sheet: event.sheet, row: 0, column: 0 }
          const inserted = { sheet: event.sheet, charts: event.chartsLeftOut }
          setView((now) => ({ ...now, current, shown: { ...current }, inserted }))
        }
      }),
    [host],
  )

  return { view, move: (current: Place) => setView((now) => ({ ...now, current, shown: null })) }
}
