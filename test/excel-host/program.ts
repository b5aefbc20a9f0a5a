import type { Workbook } from '../../src/grid/index.ts'
import { type Batches, batchesOf } from './batches.ts'
import { bookOf } from './book/load.ts'
import { type Session, sessionOf } from './session.ts'
import type { ApiVersion } from './wire/requirements.ts'

/** A running Excel, before anything is put in front of it. */
export interface Program {
  readonly session: Session
  readonly batches: Batches
  readonly api: ApiVersion
  /** The most bytes of a request or response; that of the frame where it says nothing. */
  readonly mostBytes?: number
  /** Does something at once, or when the person leaves the cell that they type in. */
  whenNobodyTypes(act: () => void): void
  beginTyping(): void
  endTyping(): void
}

export interface ProgramOptions {
  readonly workbook: Workbook
  readonly api: ApiVersion
  readonly mostBytes?: number
}

/** Starts Excel with a workbook open. */
export function startProgram({ workbook, api, mostBytes }: ProgramOptions): Program {
  const session = sessionOf(bookOf(workbook), api !== '1.9')
  const waiting: (() => void)[] = []

  return {
    session,
    batches: batchesOf(session),
    api,
    ...(mostBytes !== undefined && { mostBytes }),
    whenNobodyTypes(act) {
      if (session.cellEditMode) waiting.push(act)
      else act()
    },
    beginTyping: () => {
      session.cellEditMode = true
    },
    endTyping() {
      session.cellEditMode = false
      for (const act of waiting.splice(0)) act()
    },
  }
}
