import type { Store } from '../session/store.ts'
import { onNetwork } from './browser-network.ts'
import type { SendingState } from './state.ts'

/** What waits for the network: one thing at a time, while the pane is open. */
export interface Waiting {
  readonly wait: (what: 'compare' | 'push', act: () => Promise<void>) => void
  readonly stop: () => void
}

/** A queue of one, shown in a store. */
export function waitingOn(store: Store<SendingState>): Waiting {
  let stop = () => {}
  const clear = () => {
    stop()
    stop = () => {}
    store.set({ waiting: null })
  }

  return {
    wait(what, act) {
      clear()
      stop = onNetwork(() => {
        if (store.get().work !== null || !navigator.onLine) return

        clear()
        void act()
      })
      store.set({ waiting: what })
    },
    stop: clear,
  }
}
