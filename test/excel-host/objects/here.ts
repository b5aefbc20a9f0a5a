import type { Range } from '../../../src/grid/index.ts'
import type { SheetState } from '../book/state.ts'
import { type Session, sheetWith } from '../session.ts'

/** A rectangle on a sheet, which may be renamed or deleted while a batch holds it. */
export interface Here {
  readonly session: Session
  readonly sheetId: string
  readonly range: Range
}

/** The sheet as it is now. @throws Refusal where it was deleted */
export function sheetHere({ session, sheetId }: Here): SheetState {
  return sheetWith(session, sheetId)
}
