import { type Events, eventsOf } from './book/events.ts'
import { recalculate } from './book/recalculate.ts'
import type { BookState, SheetState } from './book/state.ts'
import { Refusal } from './wire/thing.ts'

/** A running Excel with one workbook open: what batches and people's acts change. */
export interface Session {
  state: BookState
  readonly events: Events
  /** A person stands in a cell, typing: Excel does nothing else until they are done. */
  cellEditMode: boolean
  /** What others do just before a batch arrives, told what it is about to do. */
  before: ((acts: readonly string[]) => void) | null
  /** Answers every batch with a failure, as an overloaded service does. */
  busy: boolean
  readOnly: boolean
  /** Whether events say that the add-in itself caused them: since ExcelApi 1.14. */
  readonly saysTrigger: boolean
  structureProtected: boolean
  /** Whether the add-in hears of what happens; it may switch that off while it writes. */
  enableEvents: boolean
  /** `Manual`: formulas wait until calculation is asked for. */
  calculationMode: string
  /** Formulas wait to be calculated. */
  stale: boolean
  /** Formulas that this Excel could not calculate, which kept their last results. */
  readonly notCalculated: Set<string>
  lastId: number
}

/** Opens a workbook. */
export function sessionOf(state: BookState, saysTrigger: boolean): Session {
  return {
    state,
    events: eventsOf(),
    cellEditMode: false,
    before: null,
    busy: false,
    readOnly: false,
    saysTrigger,
    structureProtected: false,
    enableEvents: true,
    calculationMode: 'Automatic',
    stale: false,
    notCalculated: new Set(),
    lastId: 100,
  }
}

/** The sheet of that id. @throws Refusal where it was deleted */
export function sheetWith(session: Session, id: string): SheetState {
  const sheet = session.state.sheets.find((each) => each.id === id)
  if (sheet === undefined) throw new Refusal('ItemNotFound', `no sheet ${id}`)

  return sheet
}

/** The sheet of that name or id, as `getItem` takes either. */
export function sheetCalled(session: Session, key: unknown): SheetState | undefined {
  const name = String(key).toLowerCase()

  return session.state.sheets.find((each) => each.id === key || each.name.toLowerCase() === name)
}

export function newId(session: Session, kind: string): string {
  session.lastId += 1
  return `{${kind}-${session.lastId}}`
}

/** Calculates what edits left to calculate; under manual calculation only where it is asked for. */
export function settle(session: Session, why: 'edited' | 'asked' = 'edited'): void {
  if (!session.stale || (session.calculationMode === 'Manual' && why === 'edited')) return

  session.stale = false
  for (const formula of recalculate(session.state)) session.notCalculated.add(formula)
}
