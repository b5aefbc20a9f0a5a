import type { Place } from '../grid/index.ts'
import type { Session } from './session.ts'

/** Which cell a person is at, in the program that holds the workbook. */
export type ActiveCell = () => Promise<Place>

/** What a button, an entry of a menu or a key does. */
export type Command = (session: Session, activeCell: ActiveCell) => Promise<void>
