import type { HostChange } from '../../hosts/host.ts'
import type { Desk } from './desk.ts'
import { editsBetween } from './mirror.ts'
import { troubleOf } from './trouble.ts'

/** Reads the workbook and follows what happens to it. */
export interface Reading {
  /** Reads everything anew, and listens from then on. */
  readonly read: () => Promise<void>
  readonly cancel: () => void
  /** Reads after an act of ours, as formulas elsewhere may show other results. */
  readonly readAgain: () => Promise<void>
  readonly end: () => Promise<void>
}

/** How long changes are gathered before they are judged together: a paste or a fill comes as many. */
const burst = 30

/** @param moved is called where rows or sheets changed their places */
export function readingOn(desk: Desk, moved: () => void): Reading {
  let stop: AbortController | null = null
  let unlisten: (() => Promise<void>) | null = null
  let waiting: HostChange[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  const { host, store } = desk
  const flush = () => {
    timer = null
    if (store.get().phase.step !== 'ready') return

    const changes = waiting
    waiting = []
    take(changes, desk, moved)
  }
  const hear = (change: HostChange) => {
    waiting.push(change)
    timer ??= setTimeout(flush, burst)
  }

  return {
    async read() {
      stop?.abort()
      const own = new AbortController()
      stop = own
      store.set({ phase: { step: 'reading', part: 0 }, notice: null })
      try {
        unlisten ??= await host.listen(hear)
        const onProgress = (part: number) => {
          if (stop === own) store.set({ phase: { step: 'reading', part } })
        }
        const workbook = await host.read({ signal: own.signal, onProgress })
        if (stop !== own) return
        store.set({ phase: { step: 'judging' } })
        await paint()
        if (stop !== own) return
        moved()
        desk.begin(workbook)
        store.set({ phase: { step: 'ready' } })
        flush()
      } catch (error) {
        if (stop === own) store.set({ phase: { step: 'stopped', trouble: troubleOf(error) } })
      }
    },
    cancel() {
      stop?.abort()
      stop = null
      store.set({ phase: { step: 'stopped', trouble: { reason: 'stopped', place: null, detail: null } } })
    },
    async readAgain() {
      const workbook = await host.read()
      const known = desk.workbook()
      const edits = known === null ? null : editsBetween(known, workbook)
      if (edits === null) take([{ kind: 'workbook', workbook, remote: false }], desk, moved)
      else desk.follow(edits)
    },
    async end() {
      stop?.abort()
      if (timer !== null) clearTimeout(timer)
      await unlisten?.()
    },
  }
}

/** Many changes as one: a workbook that was read whole, then the cells that changed after it. */
function take(changes: readonly HostChange[], desk: Desk, moved: () => void): void {
  const whole = changes.findLastIndex(({ kind }) => kind === 'workbook')
  const change = changes[whole]
  if (change?.kind === 'workbook') {
    moved()
    desk.begin(change.workbook)
  }
  desk.follow(changes.slice(whole + 1).flatMap((one) => (one.kind === 'cells' ? one.edits : [])))
}

/** Lets the page show what it knows before the next long step. */
function paint(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0)
  })
}
