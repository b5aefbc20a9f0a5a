import { eventTypes, wholeWorkbook } from '../book/events.ts'
import { shiftRows } from '../book/shift.ts'
import { emptySheet, keyOf, loseNames } from '../book/state.ts'
import { tellChanged } from '../book/write.ts'
import { rename } from '../objects/worksheet.ts'
import { newId, sheetCalled } from '../session.ts'
import type { History } from './history.ts'
import { type Person, rangeAt } from './person.ts'

/** What people do with rows and sheets; none of it is undone here. */
export interface ActsOnSheets {
  insertRow(sheet: string, row: number): void
  deleteRow(sheet: string, row: number): void
  addSheet(name: string): void
  deleteSheet(name: string): void
  renameSheet(name: string, next: string): void
  /** Protects a sheet, but for cells that stay open, and formats where they do. */
  protect(sheet: string, open?: readonly string[], formats?: 'formats closed' | 'formats open'): void
  /** Sorts the rows of the only table of a sheet by the texts of a column, backwards. */
  sortTable(sheet: string, column: number): void
}

/** The acts of somebody on rows and sheets. */
export function actsOnSheets(person: Person, { forget }: History): ActsOnSheets {
  return {
    insertRow: (name, row) => shift(person, forget, name, row, 1),
    deleteRow: (name, row) => shift(person, forget, name, row, -1),
    addSheet: (name) => add(person, forget, name),
    deleteSheet: (name) => remove(person, forget, name),
    renameSheet(name, next) {
      forget()
      rename(person.session, person.sheet(name), next)
    },
    sortTable: (name, column) => sort(person, forget, name, column),
    protect(name, open = [], formats = 'formats closed') {
      const sheet = person.sheet(name)
      sheet.isProtected = true
      sheet.formatsOpen = formats === 'formats open'
      sheet.unlocked = new Set(open.map((cell) => keyOf(rangeAt(cell).row, rangeAt(cell).column)))
    },
  }
}

function shift(person: Person, forget: () => void, name: string, row: number, by: 1 | -1): void {
  const { session, writer } = person
  const sheet = person.sheet(name)
  forget()
  shiftRows(session.state, sheet, row, by)
  person.done()
  const range = { row, column: 0, endRow: row, endColumn: 16_383 }
  tellChanged(session, sheet, range, writer, by === 1 ? 'RowInserted' : 'RowDeleted')
}

function sort(person: Person, forget: () => void, name: string, column: number): void {
  const sheet = person.sheet(name)
  const [table] = sheet.tables
  if (table === undefined) throw new Error(`the sheet ${name} has no table`)

  forget()
  const { row: heading, endRow, column: first, endColumn } = table.range
  const rows = Array.from({ length: endRow - heading }, (_, index) => heading + 1 + index)
  const textAt = (row: number) => String(sheet.cells.get(keyOf(row, column))?.value ?? '')
  const sorted = [...rows].sort((a, b) => (textAt(a) < textAt(b) ? 1 : -1))
  const before = new Map(sheet.cells)
  rows.forEach((row, index) => {
    for (let across = first; across <= endColumn; across += 1) {
      const cell = before.get(keyOf(sorted[index] ?? row, across))
      if (cell === undefined) sheet.cells.delete(keyOf(row, across))
      else sheet.cells.set(keyOf(row, across), cell)
    }
  })
  person.done()
  tellChanged(person.session, sheet, { ...table.range, row: heading + 1 }, person.writer)
}

function add({ session, writer: { source } }: Person, forget: () => void, name: string): void {
  if (sheetCalled(session, name) !== undefined) throw new Error(`the sheet ${name} exists`)

  forget()
  const sheet = emptySheet(newId(session, 'sheet'), name)
  session.state.sheets = [...session.state.sheets, sheet]
  session.events.emit(eventTypes.added, [wholeWorkbook], { source, worksheetId: sheet.id })
}

function remove(person: Person, forget: () => void, name: string): void {
  const { session, writer } = person
  const sheet = person.sheet(name)
  forget()
  session.state.sheets = session.state.sheets.filter((each) => each !== sheet)
  loseNames(session.state, name)
  person.done()
  session.events.emit(eventTypes.deleted, [wholeWorkbook], { source: writer.source, worksheetId: sheet.id })
}
