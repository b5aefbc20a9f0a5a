import type { Notice, PaneState } from './state.ts'
import type { Store } from './store.ts'
import { refusalOf } from './trouble.ts'

/** Does one act after the other, and tells what came of it. */
export type Act = (
  work: () => Promise<Notice | null>,
  after?: Partial<PaneState>,
  refusal?: (error: unknown) => Notice,
) => Promise<void>

/** The acts of a session, none before the last is done. */
export function actsOn(store: Store<PaneState>): Act {
  let last = Promise.resolve()
  const run: Act = async (work, after = {}, refusal = refusalOf) => {
    store.set({ busy: true, notice: null })
    try {
      const notice = await work()
      store.set({ ...after, notice })
    } catch (error) {
      store.set({ notice: refusal(error) })
    } finally {
      store.set({ busy: false })
    }
  }

  return (...given) => {
    last = last.then(() => run(...given))
    return last
  }
}
