import { type ActiveCell, commands, type Session } from '../commands/index.ts'
import {
  type Invocation,
  type Outcome,
  type PlanFunction,
  plainFunctions,
  planFunctions,
  type Streams,
  streams,
} from '../functions/index.ts'
import type { Language } from '../lang/index.ts'
import type { CommandEvent, FunctionsApi, OfficeApi, StreamingCall } from './office.ts'

/** What the named commands and functions act upon, which begins after Excel knows their names. */
export interface Running {
  readonly session: Promise<Session>
  readonly activeCell: ActiveCell
  /** The language that Excel speaks. */
  readonly language: Promise<Language>
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

/** Tells Excel which function each id stands for. */
export function associateFunctions(functions: FunctionsApi, running: Running): void {
  const following = streams(running.session, running.language)
  for (const [id, calculate] of Object.entries(planFunctions)) {
    functions.associate(id, (...given) => follow(functions, following, calculate, given))
  }
  for (const [id, calculate] of Object.entries(plainFunctions)) {
    functions.associate(id, async (...given) => {
      const value = inCell(functions, calculate(await running.language, ...given))
      if (typeof value !== 'number') throw value

      return value
    })
  }
}

/** What Excel passes ends with the call itself. */
function follow(functions: FunctionsApi, following: Streams, calculate: PlanFunction, given: readonly unknown[]): void {
  const call = given.at(-1) as StreamingCall
  const own: Invocation = { setResult: (outcome) => call.setResult(inCell(functions, outcome)) }
  following.follow(calculate, given.slice(0, -1), own)
  call.onCanceled = () => own.onCanceled?.()
}

function inCell({ Error: CellError, ErrorCode }: FunctionsApi, outcome: Outcome): number | object {
  if (typeof outcome === 'number') return outcome

  const code = outcome.kind === 'unavailable' ? ErrorCode.notAvailable : ErrorCode.invalidValue
  return new CellError(code as never, outcome.message)
}
