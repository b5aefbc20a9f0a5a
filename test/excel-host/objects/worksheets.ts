import { eventTypes, wholeWorkbook } from '../book/events.ts'
import { emptySheet } from '../book/state.ts'
import { newId, type Session, sheetCalled } from '../session.ts'
import { Refusal, type Thing } from '../wire/thing.ts'
import { rename, worksheet } from './worksheet.ts'

/** The sheets of the workbook, with the events that all of them raise. */
export function worksheets(session: Session): Thing {
  const found = (key: unknown) => {
    const sheet = sheetCalled(session, key)
    return sheet === undefined ? null : worksheet(session, sheet.id)
  }

  return {
    type: 'WorksheetCollection',
    items: () => session.state.sheets.map(({ id }) => worksheet(session, id)),
    item(key) {
      const sheet = found(key)
      if (sheet === null) throw new Refusal('ItemNotFound', `no sheet ${key}`)
      return sheet
    },
    methods: {
      add: (name) => added(session, name),
      getItemOrNullObject: found,
      getCount: () => session.state.sheets.length,
      ...registrations(session, 'DataChanged', eventTypes.changed),
      ...registrations(session, 'Added', eventTypes.added),
      ...registrations(session, 'Deleted', eventTypes.deleted),
      ...registrations(session, 'FormatChanged', eventTypes.formatChanged),
      ...registrations(session, 'RowSorted', eventTypes.rowSorted),
      ...registrations(session, 'ColumnSorted', eventTypes.columnSorted),
      ...registrations(session, 'SelectionChanged', eventTypes.selected),
      ...registrations(session, 'Activated', eventTypes.activated),
      ...registrations(session, 'Deactivated', eventTypes.deactivated),
    },
  }
}

function registrations(session: Session, name: string, type: number) {
  return {
    [`_Register${name}Event`]: () => session.events.register(type, wholeWorkbook),
    [`_Unregister${name}Event`]: () => session.events.unregister(type, wholeWorkbook),
  }
}

function added(session: Session, name: unknown): Thing {
  if (session.structureProtected || session.readOnly)
    throw new Refusal('AccessDenied', 'the structure of the workbook is protected')

  const sheet = emptySheet(newId(session, 'sheet'), `Sheet${session.lastId}`)
  if (typeof name === 'string') rename(session, sheet, name)
  session.state.sheets = [...session.state.sheets, sheet]
  if (session.enableEvents)
    session.events.emit(eventTypes.added, [wholeWorkbook], { source: 'Local', worksheetId: sheet.id })

  return worksheet(session, sheet.id)
}
