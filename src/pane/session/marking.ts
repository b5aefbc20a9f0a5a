import { placeKey } from '../../grid/index.ts'
import type { Host, Mark } from '../../hosts/host.ts'
import { marksOf } from './marks.ts'
import type { Notice, PaneState } from './state.ts'
import type { Store } from './store.ts'
import { refusalOf, troubleOf } from './trouble.ts'

/** Marks over the cells of findings: laid once they are asked for, and then kept at what is found. */
export interface Marking {
  /** @throws HostError */
  readonly lay: () => Promise<void>
  /** @throws HostError */
  readonly take: () => Promise<void>
  readonly end: () => void
}

/** How many milliseconds pass before marks are laid again where somebody stood in a cell. */
const patience = 1_000

/** Marks that follow the report of a store. */
export function markingOn(host: Host, store: Store<PaneState>): Marking {
  /** What lies over the workbook and is kept at what is found; null where nothing is. */
  let laid: readonly Mark[] | null = null
  let seen: PaneState['report'] = null
  let under = false
  const lay = async () => {
    const { report } = store.get()
    const marks = marksOf(report?.findings ?? [])
    if (laid === null || !sameMarks(laid, marks)) await host.mark(marks)
    laid = marks
    seen = report
  }
  const follow = async () => {
    const { busy, report } = store.get()
    if (under || busy || laid === null || report === seen) return

    under = true
    try {
      await lay()
    } catch (error) {
      // Whoever stands in a cell is waited for; after any other refusal the marks stay as they are until asked for again.
      if (troubleOf(error).reason === 'cell-edit-mode') await new Promise((done) => setTimeout(done, patience))
      else {
        laid = null
        store.set({ notice: marksRefusal(error) })
      }
    } finally {
      under = false
    }
    void follow()
  }
  const forget = store.subscribe(() => void follow())

  return {
    async lay() {
      laid = null
      await lay()
    },
    async take() {
      laid = null
      await host.unmark()
    },
    end() {
      laid = null
      forget()
    },
  }
}

function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ at, severity }, index) => {
      const other = others[index]
      return severity === other?.severity && placeKey(at) === placeKey(other.at)
    })
  )
}

/** What the pane says where marks were refused. */
export function marksRefusal(error: unknown): Notice {
  const { reason } = troubleOf(error)
  if (reason !== 'protected') return refusalOf(error)

  return { ...refusalOf(error), wayOut: ({ interface: words }) => words.pane.marksRefused }
}
