import type { HostChange } from '../../hosts/host.ts'

/** Gathers changes, so that a burst of them is judged once. */
export interface Gathering {
  readonly hear: (change: HostChange) => void
  /** Hands over what is gathered. */
  readonly flush: () => Promise<void>
  readonly clear: () => void
  /** How many changes were heard so far. */
  readonly heard: () => number
}

/** How many milliseconds changes are gathered before they are judged together: a paste or a fill comes as many. */
const burst = 30

/** Gathers while `ready` says no or what was handed over is still being taken, and a little longer. */
export function gathering(ready: () => boolean, take: (changes: readonly HostChange[]) => Promise<void>): Gathering {
  let waiting: HostChange[] = []
  let due = false
  let taking = false
  let heard = 0
  const wait = () => {
    if (!due) setTimeout(flush, burst)
    due = true
  }
  const flush = async () => {
    due = false
    if (!ready() || taking || waiting.length === 0) return

    const changes = waiting
    waiting = []
    taking = true
    await take(changes)
    taking = false
    if (waiting.length > 0) wait()
  }

  return {
    hear(change) {
      heard += 1
      waiting.push(change)
      wait()
    },
    flush,
    clear() {
      waiting = []
    },
    heard: () => heard,
  }
}
