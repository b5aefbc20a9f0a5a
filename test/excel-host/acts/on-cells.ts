import { addressOf } from '../../../src/grid/index.ts'
import { eventTypes, wholeWorkbook } from '../book/events.ts'
import { tellChanged, tellFormatChanged } from '../book/write.ts'
import type { History } from './history.ts'
import { type Person, rangeAt } from './person.ts'
import { blockAt, cellsIn, formatBlock, sortRows, type Typed, typeBlock } from './typing.ts'

/** What people do with cells. */
export interface ActsOnCells {
  type(sheet: string, cell: string, text: Typed): void
  /** Pastes a block, its first cell there; Excel tells of it at once, or cell by cell. */
  paste(sheet: string, cell: string, rows: readonly (readonly Typed[])[], told?: 'at once' | 'by cell'): void
  formatNumbers(sheet: string, range: string, format: string): void
  /** Sorts whole rows by their first cells. */
  sortRows(sheet: string, first: number, last: number): void
  /** Goes to another sheet, or selects cells on it, beginning at one of them: at the first where none is said. */
  select(sheet: string, range: string, from?: string): void
}

/** The acts of somebody on cells. */
export function actsOnCells(person: Person, { remember, forget }: History): ActsOnCells {
  const { session, writer } = person
  const paste: ActsOnCells['paste'] = (name, cell, rows, told = 'at once') => {
    remember()
    const sheet = person.sheet(name)
    const block = blockAt(rangeAt(cell).row, rangeAt(cell).column, rows)
    typeBlock(sheet, block.row, block.column, rows)
    person.done()
    for (const range of told === 'at once' ? [block] : cellsIn(block)) tellChanged(session, sheet, range, writer)
  }

  return {
    type: (name, cell, text) => paste(name, cell, [[text]]),
    paste,
    formatNumbers(name, range, format) {
      remember()
      formatBlock(person.sheet(name), rangeAt(range), format)
      tellFormatChanged(session, person.sheet(name), rangeAt(range), writer)
    },
    sortRows(name, first, last) {
      forget()
      const sheet = person.sheet(name)
      sortRows(sheet, first, last)
      person.done()
      const message = { source: writer.source, worksheetId: sheet.id, address: `A${first + 1}:A${last + 1}` }
      session.events.emit(eventTypes.rowSorted, [wholeWorkbook], message)
    },
    select: (name, range, from) => select(person, name, range, from),
  }
}

function select({ session: { state, events }, sheet }: Person, name: string, address: string, from?: string): void {
  const { id } = sheet(name)
  if (state.active !== id) {
    events.emit(eventTypes.deactivated, [state.active, wholeWorkbook], { worksheetId: state.active })
    events.emit(eventTypes.activated, [id, wholeWorkbook], { worksheetId: id })
  }
  state.active = id
  state.selected = address
  state.activeCell = from ?? addressOf(rangeAt(address))
  events.emit(eventTypes.selected, [id, wholeWorkbook], { worksheetId: id, address })
}
