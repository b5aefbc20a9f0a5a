import { parseRange, type Range } from '../../../src/grid/index.ts'
import type { SheetState } from '../book/state.ts'
import type { Writer } from '../book/write.ts'
import { type Session, settle, sheetCalled } from '../session.ts'

/** Somebody at work in a workbook. */
export interface Person {
  readonly session: Session
  readonly writer: Writer
  /** The sheet of that name. @throws Error where there is none: the test is wrong */
  sheet(name: string): SheetState
  /** Lets Excel calculate what was left to calculate. */
  done(): void
}

/** The person at this computer, or another who has the workbook open too. */
export function personIn(session: Session, source: Writer['source']): Person {
  return {
    session,
    writer: { source },
    sheet(name) {
      const sheet = sheetCalled(session, name)
      if (sheet === undefined) throw new Error(`no sheet ${name}`)

      return sheet
    },
    done() {
      session.stale = true
      settle(session)
    },
  }
}

/** The rectangle that a text names. @throws Error where it names none */
export function rangeAt(text: string): Range {
  const range = parseRange(text)
  if (range === null) throw new Error(`no range ${text}`)

  return range
}
