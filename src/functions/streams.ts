import type { Session } from '../commands/index.ts'
import type { ReportLanguage } from '../lang/index.ts'
import { type Facts, factsOf } from './facts.ts'
import { type Outcome, sameOutcome, unavailable } from './outcome.ts'
import type { PlanFunction } from './plan-function.ts'

/** A call that Excel keeps open: the cell shows what is given last, until Excel cancels it. */
export interface Invocation {
  setResult(outcome: Outcome): void
  onCanceled?: () => void
}

/** Keeps the calls of formulas at what the plan holds. */
export interface Streams {
  follow(calculate: PlanFunction, given: readonly unknown[], invocation: Invocation): void
}

type Call = (known: Known) => void

/** What formulas speak of; null facts where the workbook could not be read. */
interface Known {
  readonly facts: Facts | null
  readonly language: ReportLanguage
}

/**
 * Follows a session that may begin later. A cell hears only of a new value: Excel would take the same value for a
 * change, calculate, and so call for a new report. While the workbook is being read, cells wait.
 */
export function streams(running: Promise<Session>, language: Promise<ReportLanguage>): Streams {
  const calls = new Set<Call>()
  let known: Known | null = null
  const learn = (next: Known | null) => {
    known = next
    if (next !== null) for (const call of calls) call(next)
  }
  running.then(
    (session) => attend(session, learn),
    async () => learn({ facts: null, language: await language }),
  )

  return {
    follow(calculate, given, invocation) {
      const call = callOf(calculate, given, invocation)
      calls.add(call)
      invocation.onCanceled = () => calls.delete(call)
      if (known !== null) call(known)
    },
  }
}

function callOf(calculate: PlanFunction, given: readonly unknown[], invocation: Invocation): Call {
  let before: Outcome | null = null

  return ({ facts, language }) => {
    const { notRead } = language.interface.addin.unavailable
    const outcome = facts === null ? unavailable(notRead) : calculate(facts, language, ...given)
    if (before !== null && sameOutcome(before, outcome)) return

    before = outcome
    invocation.setResult(outcome)
  }
}

/** Puts every new report in order once, however many formulas there are. */
function attend(session: Session, learn: (known: Known | null) => void): void {
  let last = session.report()
  const tell = () => {
    if (last !== null) learn({ facts: factsOf(last), language: session.language })
    else if (session.unread()) learn({ facts: null, language: session.language })
  }
  session.subscribe(() => {
    const report = session.report()
    if (report === last && report !== null) return

    last = report
    tell()
  })
  tell()
}
