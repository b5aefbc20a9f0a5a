import type { CDPSession } from 'playwright-core'

/** What the page's own thread did during an act, in milliseconds of its processor, so that a busy machine changes nothing. */
export interface MainThread {
  /** The longest task of the pane and of office.js: nobody can type while it runs. */
  readonly longest: number
  /** The longest task in which the play of Excel handed over an answer: a real Excel has no part in this thread. */
  readonly play: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

const traceConfig = { includedCategories: ['toplevel', 'devtools.timeline'], excludedCategories: ['*'] }

/** Does something and tells how long it kept the page's thread. */
export async function mainThreadDuring(session: CDPSession, act: () => Promise<void>): Promise<MainThread> {
  const events: TraceEvent[] = []
  const take = ({ value }: { readonly value: readonly object[] }) => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', take)
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  await act()
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await done
  session.off('Tracing.dataCollected', take)

  return summed(events)
}

function summed(events: readonly TraceEvent[]): MainThread {
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  const own = events.filter((event) => event.ph === 'X' && pages.has(threadOf(event)))
  const handedOver = own.filter(({ name }) => name === 'Receive mojo message')
  const tasks = own.filter(({ name }) => name.endsWith('RunTask'))
  // What fills most of a task is what the task is.
  const isPlay = (task: TraceEvent) =>
    handedOver.some((event) => isWithin(event, task) && lengthOf(event) > 0.8 * lengthOf(task))
  const longestOf = (some: readonly TraceEvent[]) => Math.max(0, ...some.map(({ tdur = 0 }) => tdur)) / 1000

  return { longest: longestOf(tasks.filter((task) => !isPlay(task))), play: longestOf(tasks.filter(isPlay)) }
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`
}

function isWithin(event: TraceEvent, task: TraceEvent): boolean {
  const ends = (one: TraceEvent) => one.ts + lengthOf(one)

  return threadOf(event) === threadOf(task) && event.ts >= task.ts && ends(event) <= ends(task)
}

function lengthOf({ dur = 0 }: TraceEvent): number {
  return dur
}
