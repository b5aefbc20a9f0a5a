import type { Workbook } from '../../grid/index.ts'
import { type Host, type HostChange, HostError } from '../../hosts/host.ts'
import { givenWay } from '../../hosts/pacing.ts'
import type { Desk } from './desk.ts'
import { type Gathering, gathering } from './gathering.ts'
import { editsBetween } from './mirror.ts'
import type { Phase, Trouble } from './state.ts'
import { troubleOf } from './trouble.ts'

/** Reads the workbook and follows what happens to it. */
export interface Reading {
  /** Reads everything anew, and listens from then on. */
  readonly read: () => Promise<void>
  readonly cancel: () => void
  /** Reads after an act of ours, as formulas elsewhere may show other results. */
  readonly readAgain: () => Promise<void>
  /** Reads after rows or sheets of ours were added, by which no cell of the plan moved. */
  readonly readAdded: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Hears that rows or sheets may have changed their places, of the workbook as it was known and as it is now. */
type Moved = (before: Workbook | null, after: Workbook) => void

/** How many milliseconds pass before the workbook is asked for again where a person stands in a cell: each time longer, up to the longest. */
const firstWait = 500
const longestWait = 4_000

/** Reads onto a desk; `moved` hears where that found rows or sheets at other places. */
export function readingOn(desk: Desk, moved: Moved): Reading {
  const { host, store } = desk
  const gathered = gathering(
    () => store.get().phase.step === 'ready',
    (changes) => take(changes, desk, moved).catch(stop),
  )
  const stop = (error: unknown) => store.set({ phase: { step: 'stopped', trouble: troubleOf(error) } })
  const again = async (whenWhole: Moved) => {
    const workbook = await readSettled(host, gathered)
    const known = desk.workbook()
    const edits = known === null ? null : await editsBetween(known, workbook)
    if (edits === null) await take([{ kind: 'workbook', workbook, remote: false }], desk, whenWhole)
    else await desk.follow(edits)
  }
  let running: AbortController | null = null
  let unlisten: (() => Promise<void>) | null = null

  const attempt = async (own: AbortController, wait: number) => {
    const enter = (phase: Phase) => running === own && store.set({ phase })
    try {
      unlisten ??= await host.listen(gathered.hear)
      const workbook = await host.read({ signal: own.signal, onProgress: (part) => enter({ step: 'reading', part }) })
      enter({ step: 'judging' })
      await givenWay()
      if (running !== own) return

      await desk.begin(workbook)
      enter({ step: 'ready' })
      void gathered.flush()
    } catch (error) {
      const trouble = troubleOf(error)
      if (!isToldIn(store.get().phase, trouble)) enter({ step: 'stopped', trouble })
      if (trouble.reason !== 'cell-edit-mode') return

      setTimeout(() => running === own && void attempt(own, Math.min(wait * 1.5, longestWait)), wait)
    }
  }

  return {
    async read() {
      running?.abort()
      const own = new AbortController()
      running = own
      gathered.clear()
      store.set({ notice: null, phase: { step: 'reading', part: 0 } })
      await attempt(own, firstWait)
    },
    cancel() {
      running?.abort()
      running = null
      desk.stop()
      stop(new HostError('stopped'))
    },
    readAgain: () => again(moved),
    readAdded: () => again(() => {}),
    async end() {
      running?.abort()
      running = null
      desk.stop()
      await unlisten?.()
    },
  }
}

/** Whether that is what a person is told already: what is asked again in silence does not flicker. */
function isToldIn(phase: Phase, { reason }: Trouble): boolean {
  return phase.step === 'stopped' && phase.trouble.reason === reason
}

/** Reads until nothing changes meanwhile: what was typed while the workbook was read may not be in it. */
async function readSettled(host: Host, { heard }: Gathering): Promise<Workbook> {
  for (;;) {
    const before = heard()
    const workbook = await host.read()
    if (before === heard()) return workbook
  }
}

/** Many changes as one: a workbook that was read whole, then the cells that changed after it. */
async function take(changes: readonly HostChange[], desk: Desk, moved: Moved): Promise<void> {
  const whole = changes.findLastIndex(({ kind }) => kind === 'workbook')
  const change = changes[whole]
  if (change?.kind === 'workbook') {
    moved(desk.workbook(), change.workbook)
    await desk.begin(change.workbook)
  }
  await desk.follow(changes.slice(whole + 1).flatMap((one) => (one.kind === 'cells' ? one.edits : [])))
}
