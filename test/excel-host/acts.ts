import { parseRange, type Range } from '../../src/grid/index.ts'
import { eventTypes, wholeWorkbook } from './book/events.ts'
import { shiftRows } from './book/shift.ts'
import { type BookState, emptySheet, keyOf, placeOf, type SheetState } from './book/state.ts'
import { typedInto } from './book/typed.ts'
import { put, tellChanged, tellFormatChanged, type Writer } from './book/write.ts'
import { rename } from './objects/worksheet.ts'
import { newId, type Session, settle, sheetCalled } from './session.ts'

/** What people do in Excel while the add-in runs. */
export interface Acts {
  type(sheet: string, cell: string, text: string | number): void
  /** Pastes a block, its first cell there, in one event or cell by cell. */
  paste(sheet: string, cell: string, rows: readonly (readonly (string | number)[])[], events?: 'one' | 'each'): void
  formatNumbers(sheet: string, range: string, format: string): void
  /** Goes to another sheet, or selects cells on it. */
  select(sheet: string, range: string): void
  /** Sorts whole rows by their first cells. */
  sortRows(sheet: string, first: number, last: number): void
  /** Takes back what was typed, pasted or formatted last; other acts cannot be undone here. */
  undo(): void
  insertRow(sheet: string, row: number): void
  deleteRow(sheet: string, row: number): void
  addSheet(name: string): void
  deleteSheet(name: string): void
  renameSheet(name: string, next: string): void
  protect(sheet: string, open?: readonly string[]): void
}

/** The acts of the person at this computer, or of another who has the workbook open too. */
export function actsOf(session: Session, source: Writer['source'] = 'Local'): Acts {
  const writer: Writer = { source }
  const undone: BookState[] = []
  const remember = () => void undone.push(structuredClone(session.state))
  const forget = () => void undone.splice(0)
  const finish = () => {
    session.stale = true
    settle(session)
  }

  return {
    type: (name, cell, text) => {
      remember()
      const range = rangeAt(cell)
      write(sheetAt(session, name), range.row, range.column, [[text]])
      finish()
      tellChanged(session, sheetAt(session, name), range, writer)
    },
    paste: (name, cell, rows, events = 'one') => {
      remember()
      const sheet = sheetAt(session, name)
      const { row, column } = rangeAt(cell)
      write(sheet, row, column, rows)
      finish()
      for (const range of events === 'one' ? [blockOf(row, column, rows)] : cellsOf(row, column, rows))
        tellChanged(session, sheet, range, writer)
    },
    formatNumbers: (name, range, format) => {
      remember()
      const sheet = sheetAt(session, name)
      for (const { row, column } of cellsOf(rangeAt(range).row, rangeAt(range).column, matrixOf(rangeAt(range))))
        put(sheet, keyOf(row, column), { value: null, ...sheet.cells.get(keyOf(row, column)), format })
      tellFormatChanged(session, sheet, rangeAt(range), writer)
    },
    select: (name, range) => select(session, sheetAt(session, name), range),
    sortRows: (name, first, last) => {
      forget()
      sortRows(sheetAt(session, name), first, last)
      finish()
      const { id } = sheetAt(session, name)
      session.events.emit(eventTypes.rowSorted, [wholeWorkbook], { source, worksheetId: id, address: `A${first + 1}` })
    },
    undo: () => {
      const before = undone.pop()
      if (before === undefined) throw new Error('nothing to undo')

      const changed = changedSince(before, session.state)
      session.state = before
      for (const [id, range] of changed) {
        const sheet = session.state.sheets.find((each) => each.id === id)
        if (sheet !== undefined) tellChanged(session, sheet, range, writer)
      }
    },
    insertRow: (name, row) => {
      forget()
      shift(session, name, row, 1, writer, finish)
    },
    deleteRow: (name, row) => {
      forget()
      shift(session, name, row, -1, writer, finish)
    },
    addSheet: (name) => {
      if (sheetCalled(session, name) !== undefined) throw new Error(`the sheet ${name} exists`)

      forget()
      const sheet = emptySheet(newId(session, 'sheet'), name)
      session.state.sheets = [...session.state.sheets, sheet]
      session.events.emit(eventTypes.added, [wholeWorkbook], { source, worksheetId: sheet.id })
    },
    deleteSheet: (name) => {
      forget()
      const sheet = sheetAt(session, name)
      session.state.sheets = session.state.sheets.filter((each) => each !== sheet)
      finish()
      session.events.emit(eventTypes.deleted, [wholeWorkbook], { source, worksheetId: sheet.id })
    },
    renameSheet: (name, next) => {
      forget()
      rename(session, sheetAt(session, name), next)
    },
    protect: (name, open = []) => {
      const sheet = sheetAt(session, name)
      sheet.isProtected = true
      sheet.unlocked = new Set(open.map((cell) => keyOf(rangeAt(cell).row, rangeAt(cell).column)))
    },
  }
}

function shift(session: Session, name: string, row: number, by: 1 | -1, writer: Writer, finish: () => void): void {
  const sheet = sheetAt(session, name)
  shiftRows(session.state, sheet, row, by)
  finish()
  const range = { row, column: 0, endRow: row, endColumn: 16_383 }
  tellChanged(session, sheet, range, writer, by === 1 ? 'RowInserted' : 'RowDeleted')
}

function select({ state, events }: Session, { id }: SheetState, address: string): void {
  if (state.active !== id) {
    events.emit(eventTypes.deactivated, [state.active, wholeWorkbook], { worksheetId: state.active })
    events.emit(eventTypes.activated, [id, wholeWorkbook], { worksheetId: id })
  }
  state.active = id
  state.selected = address
  events.emit(eventTypes.selected, [id, wholeWorkbook], { worksheetId: id, address })
}

function sortRows(sheet: SheetState, first: number, last: number): void {
  const rows = Array.from({ length: last - first + 1 }, (_, index) =>
    [...sheet.cells].filter(([key]) => placeOf(key).row === first + index),
  )
  const nameOf = (cells: (typeof rows)[number]) => String(cells[0]?.[1].value)
  const sorted = [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  for (const [key] of rows.flat()) sheet.cells.delete(key)
  sorted.forEach((cells, index) => {
    for (const [key, cell] of cells) sheet.cells.set(keyOf(first + index, placeOf(key).column), cell)
  })
}

function sheetAt(session: Session, name: string): SheetState {
  const sheet = sheetCalled(session, name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)

  return sheet
}

function rangeAt(text: string): Range {
  const range = parseRange(text)
  if (range === null) throw new Error(`no range ${text}`)

  return range
}

function write(sheet: SheetState, row: number, column: number, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((cells, offset) => {
    cells.forEach((text, index) => {
      const key = keyOf(row + offset, column + index)
      put(sheet, key, typedInto(sheet.cells.get(key), text))
    })
  })
}

function blockOf(row: number, column: number, rows: readonly (readonly unknown[])[]): Range {
  return { row, column, endRow: row + rows.length - 1, endColumn: column + (rows[0]?.length ?? 1) - 1 }
}

function cellsOf(row: number, column: number, rows: readonly (readonly unknown[])[]): readonly Range[] {
  return rows.flatMap((cells, offset) => cells.map((_, index) => blockOf(row + offset, column + index, [[0]])))
}

function matrixOf({ row, endRow, column, endColumn }: Range): readonly (readonly unknown[])[] {
  return Array.from({ length: endRow - row + 1 }, () => Array.from({ length: endColumn - column + 1 }))
}

/** The cells that were typed between two states, formulas' results left out: what Excel tells of an undo. */
function changedSince(before: BookState, now: BookState): readonly (readonly [string, Range])[] {
  return now.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id)
    const keys = new Set([...sheet.cells.keys(), ...(old?.cells.keys() ?? [])])
    return [...keys].flatMap((key) => {
      const [was, is] = [old?.cells.get(key), sheet.cells.get(key)]
      const same = is?.formula === undefined ? was?.value === is?.value : was?.formula === is.formula
      const { row, column } = placeOf(key)
      return same ? [] : [[sheet.id, blockOf(row, column, [[0]])] as const]
    })
  })
}
