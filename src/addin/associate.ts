import { type ActiveCell, commands, type Session } from '../commands/index.ts'
import type { Invocation, Outcome, Streams } from '../functions/index.ts'
import { plainFunctionNames, planFunctionNames } from '../functions/names.ts'
import type { ReportLanguage } from '../lang/index.ts'
import type { CommandEvent, FunctionsApi, OfficeApi, StreamingCall } from './office.ts'

/** What the named commands and functions act upon, which begins after Excel knows their names. */
export interface Running {
  readonly session: Promise<Session>
  readonly activeCell: ActiveCell
  /** The language to speak before the pane is there. */
  readonly language: Promise<ReportLanguage>
}

/** Tells Excel which command each name of the manifest and of the shortcuts stands for. */
export function associateCommands(office: Pick<OfficeApi, 'actions' | 'addin'>, running: Running): void {
  for (const [name, command] of Object.entries(commands)) {
    office.actions.associate(name, (event) => finished(event, () => done(command, office, running)))
  }
}

/** Until an event is completed, Excel keeps the button waiting. */
async function finished(event: CommandEvent | undefined, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } finally {
    event?.completed?.()
  }
}

type AnyCommand = (typeof commands)[keyof typeof commands]

async function done(command: AnyCommand, { addin }: Pick<OfficeApi, 'addin'>, running: Running): Promise<void> {
  // Where there is no session, the page itself says why.
  const session = await running.session.catch(() => null)
  if (session === null) return addin.showAsTaskpane()

  await command(session, running.activeCell).catch((error: unknown) => session.fail(error))
}

type Functions = typeof import('../functions/index.ts')

/** Tells Excel which function each id stands for; what functions do is loaded when the first of them is calculated. */
export function associateFunctions(functions: FunctionsApi, running: Running): void {
  let loading: Promise<{ readonly all: Functions; readonly following: Streams }> | null = null
  const loaded = () => {
    loading ??= import(/* webpackChunkName: "functions" */ '../functions/index.ts').then((all) => ({
      all,
      following: all.streams(running.session, running.language),
    }))
    return loading
  }
  for (const id of planFunctionNames) {
    functions.associate(id, (...given) => {
      const call = kept(functions, given)
      void loaded().then(({ all, following }) => following.follow(all.planFunctions[id], namedIn(given), call))
    })
  }
  for (const id of plainFunctionNames) {
    functions.associate(id, async (...given) => {
      const { all } = await loaded()
      const value = inCell(functions, all.plainFunctions[id](await running.language, ...given))
      if (typeof value !== 'number') throw value

      return value
    })
  }
}

/**
 * What a formula gives: Excel on the web passes an empty cell as it passes nothing, and an empty cell must not ask for the
 * whole plan.
 */
function namedIn(given: readonly unknown[]): readonly unknown[] {
  const { parameterAddresses = [] } = given.at(-1) as StreamingCall

  return given.slice(0, -1).map((value, index) => value ?? (parameterAddresses[index] ? '' : null))
}

/** The call that ends what Excel passes; it may be canceled before anything follows it. */
function kept(functions: FunctionsApi, given: readonly unknown[]): Invocation {
  const call = given.at(-1) as StreamingCall
  let canceled = false
  let forget = () => {}
  call.onCanceled = () => {
    canceled = true
    forget()
  }

  return {
    setResult(outcome) {
      if (!canceled) call.setResult(inCell(functions, outcome))
    },
    set onCanceled(canceling: () => void) {
      forget = canceling
      if (canceled) forget()
    },
  }
}

function inCell({ Error: CellError, ErrorCode }: FunctionsApi, outcome: Outcome): number | object {
  if (typeof outcome === 'number') return outcome

  const code = outcome.kind === 'unavailable' ? ErrorCode.notAvailable : ErrorCode.invalidValue
  return new CellError(code as never, outcome.message)
}
