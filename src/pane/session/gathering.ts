import type { HostChange } from '../../hosts/host.ts'

/** Gathers changes, so that a burst of them is judged once. */
export interface Gathering {
  readonly hear: (change: HostChange) => void
  /** Hands over what is gathered. */
  readonly flush: () => void
  readonly clear: () => void
  /** How many changes were heard so far. */
  readonly heard: () => number
}

/** How many milliseconds changes are gathered before they are judged together: a paste or a fill comes as many. */
const burst = 30
/** The least rest between two judgements, by how long the last one took: what a person types comes first. */
const rest = 2

/** Gathers while `ready` says no, and a little longer. */
export function gathering(ready: () => boolean, take: (changes: readonly HostChange[]) => void): Gathering {
  let waiting: HostChange[] = []
  let due = false
  let delay = burst
  let heard = 0
  const flush = () => {
    due = false
    if (!ready() || waiting.length === 0) return

    const changes = waiting
    waiting = []
    const start = performance.now()
    take(changes)
    delay = Math.max(burst, rest * (performance.now() - start))
  }

  return {
    hear(change) {
      heard += 1
      waiting.push(change)
      if (!due) setTimeout(flush, delay)
      due = true
    },
    flush,
    clear() {
      waiting = []
    },
    heard: () => heard,
  }
}
