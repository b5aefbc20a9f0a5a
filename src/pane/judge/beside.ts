import { type AppendedRows, HostError } from '../../hosts/host.ts'
import { pacer } from '../../hosts/pacing.ts'
import type { JudgeOptions } from './here.ts'
import type { ExportOutcome, Judge, SavedFile, Told } from './judge.ts'
import {
  type Answered,
  type Asked,
  type ProjectProgress,
  type ProjectTotals,
  type SentRest,
  type ToldFinding,
  workbookParts,
} from './messages.ts'
import { joiningRows } from './sent-export.ts'
import { receiving, type Sent } from './sent-list.ts'

/** Another thread: a worker of the browser, once it is known to run. */
export interface Beside {
  post(message: Asked | JudgeOptions): void
  /** Hears what it answers, and whether it broke. */
  listen(heard: (answer: Answered) => void, broken: (error: Error) => void): void
  end(): void
}

/** A judge in another thread, so that the page goes on meanwhile; begun anew after it was stopped or broke. */
export function judgeBeside(start: () => Beside, options: JudgeOptions): Judge {
  let running: Running | null = null
  const now = () => {
    if (running === null || running.isOver()) running = runningOn(start(), options)
    return running
  }

  return {
    begin: (workbook) =>
      now().inTurn(async ({ ask, send }) => {
        const breathe = pacer()
        for (const part of workbookParts(workbook)) {
          send(part)
          await breathe()
        }
        await ask((id) => ({ act: 'begin', id, date1904: workbook.date1904 }))
      }),
    follow: (edits) => now().inTurn(async ({ ask }) => void (await ask((id) => ({ act: 'follow', id, edits })))),
    report: ({ code: language }) =>
      now().inTurn(async ({ ask }) => {
        const { told } = await ask((id) => ({ act: 'report', id, language }))
        if (told === undefined) throw new Error('a report was asked for, and none given')

        return told
      }),
    record: (entries, { code: language }) =>
      now().inTurn(async ({ ask }) => {
        const { rows } = await ask((id) => ({ act: 'record', id, entries, language }))
        if (rows === undefined) throw new Error('rows were asked for, and none given')

        return rows
      }),
    exported: (given, { code: language }) =>
      now().inTurn(async ({ ask }) => {
        const { outcome } = await ask((id) => ({ act: 'export', id, given, language }))
        if (outcome === undefined) throw new Error('rows were asked for, and none given')

        return outcome
      }),
    minutes: (given) =>
      now().inTurn(async ({ ask }) => {
        const { file } = await ask((id) => ({ act: 'minutes', id, given }))
        if (file === undefined) throw new Error('minutes were asked for, and none given')

        return file
      }),
    stop() {
      running?.end(new HostError('stopped'))
      running = null
    },
  }
}

/** What came of something asked: a report, rows, a file, or that it is done. */
interface Came {
  readonly told?: Told
  readonly rows?: AppendedRows
  readonly outcome?: ExportOutcome
  readonly file?: SavedFile
}

interface Turn {
  readonly send: (asked: Asked) => void
  readonly ask: (asked: (id: number) => Asked) => Promise<Came>
}

interface Running {
  readonly inTurn: <T>(act: (turn: Turn) => Promise<T>) => Promise<T>
  readonly end: (why: Error) => void
  readonly isOver: () => boolean
}

/** One thread at work: what is asked of it, one after the other, and what it answers. */
function runningOn(thread: Beside, options: JudgeOptions): Running {
  const waiting = new Map<number, { done(came: Came): void; failed(error: Error): void }>()
  const told = joining()
  const rows = joiningRows()
  let last: Promise<unknown> = Promise.resolve()
  let over: Error | null = null
  let asks = 0
  const end = (why: Error) => {
    over = why
    thread.end()
    for (const { failed } of waiting.values()) failed(why)
    waiting.clear()
  }
  thread.listen((answer) => {
    if (answer.kind === 'findings') return told.take(answer.findings)
    if (answer.kind === 'exported-rows') return rows.take(answer.part)
    if (answer.kind === 'ready') return

    const { id } = answer
    if (answer.kind === 'failed') waiting.get(id)?.failed(new Error(answer.message))
    else waiting.get(id)?.done(cameOf(answer, told, rows))
    waiting.delete(id)
  }, end)
  thread.post(options)
  const turn: Turn = {
    send(asked) {
      if (over !== null) throw over
      thread.post(asked)
    },
    ask: (asked) =>
      new Promise((done, failed) => {
        asks += 1
        waiting.set(asks, { done, failed })
        turn.send(asked(asks))
      }),
  }

  return {
    inTurn(act) {
      const acted = last.then(() => act(turn))
      last = acted.catch(() => {})
      return acted
    },
    end,
    isOver: () => over !== null,
  }
}

function cameOf(answer: Answered, told: ReturnType<typeof joining>, rows: ReturnType<typeof joiningRows>): Came {
  if (answer.kind === 'report') return { told: told.whole(answer.rest) }
  if (answer.kind === 'exported') return { outcome: rows.whole(answer.outcome) }
  if (answer.kind === 'minutes') return { file: answer.file }

  return answer.kind === 'rows' ? { rows: answer.rows } : {}
}

/** Puts the findings that come in parts together to the report that they belong to. */
function joining() {
  const findingsOf = receiving<ToldFinding>()
  const totalsOf = receiving<ProjectTotals>()
  const progressOf = receiving<ProjectProgress>()
  let parts: Sent<ToldFinding>[] = []

  return {
    take: (some: readonly Sent<ToldFinding>[]) => void parts.push(...some),
    whole({ totals, progress, ...others }: SentRest): Told {
      const told = findingsOf(parts)
      parts = []
      const report = {
        ...others,
        findings: told.map(({ finding }) => finding),
        totals: { ...totals, projects: totalsOf(totals.projects) },
        progress: { ...progress, projects: progressOf(progress.projects) },
      }
      return { report, texts: told.map(({ text }) => text) }
    },
  }
}
