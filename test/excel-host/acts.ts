import { historyOf } from './acts/history.ts'
import { type ActsOnCells, actsOnCells } from './acts/on-cells.ts'
import { type ActsOnSheets, actsOnSheets } from './acts/on-sheets.ts'
import { personIn } from './acts/person.ts'
import type { Session } from './session.ts'

/** What people do in Excel while the add-in runs. */
export interface Acts extends ActsOnCells, ActsOnSheets {
  /** Takes back what was typed, pasted or formatted last. */
  undo(): void
}

/** The acts of the person at this computer, or of another who has the workbook open too. */
export function actsOf(session: Session, source: 'Local' | 'Remote' = 'Local'): Acts {
  const person = personIn(session, source)
  const history = historyOf(person)

  return { ...actsOnCells(person, history), ...actsOnSheets(person, history), undo: history.undo }
}
