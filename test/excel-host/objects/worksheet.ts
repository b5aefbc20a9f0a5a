import { lastColumn, lastRow, parseRange, type Range } from '../../../src/grid/index.ts'
import { eventTypes, wholeWorkbook } from '../book/events.ts'
import { loseNames, placeOf, type SheetState } from '../book/state.ts'
import { type Session, sheetWith } from '../session.ts'
import { Refusal, type Thing } from '../wire/thing.ts'
import { charts } from './charts.ts'
import { conditionalFormats } from './conditional-formats.ts'
import { rangeThing } from './range.ts'
import { tables } from './tables.ts'

const whole: Range = { row: 0, column: 0, endRow: lastRow, endColumn: lastColumn }

/** One sheet of the workbook. */
export function worksheet(session: Session, id: string): Thing {
  const sheet = () => sheetWith(session, id)

  return {
    type: 'Worksheet',
    id,
    read: {
      id: () => sheet().id,
      name: () => sheet().name,
      position: () => session.state.sheets.indexOf(sheet()),
      visibility: () => sheet().visibility,
    },
    set: {
      name: (name) => rename(session, sheet(), String(name)),
      visibility(visibility) {
        sheet().visibility = String(visibility)
      },
    },
    parts: {
      charts: () => charts(session, id),
      tables: () => tables(session, id),
      protection: () => protection(sheet),
      pageLayout,
    },
    methods: {
      ...rangesOf(session, id),
      activate: () => activate(session, sheet()),
      delete: () => remove(session, sheet()),
    },
  }
}

/** How a sheet is printed, which nothing here shows. */
function pageLayout(): Thing {
  return {
    type: 'PageLayout',
    set: { orientation: () => {}, paperSize: () => {}, printGridlines: () => {}, zoom: () => {} },
    methods: { setPrintArea: () => null, setPrintTitleRows: () => null },
  }
}

function protection(sheet: () => SheetState): Thing {
  return {
    type: 'WorksheetProtection',
    read: { protected: () => sheet().isProtected, options: () => ({ allowFormatCells: sheet().formatsOpen }) },
  }
}

function rangesOf(session: Session, id: string): NonNullable<Thing['methods']> {
  const used = (valuesOnly: unknown) => {
    const range = usedRange(sheetWith(session, id), valuesOnly === true)
    return range === null ? null : rangeThing(session, id, range)
  }

  return {
    getRange: (address) => rangeThing(session, id, rangeAt(address)),
    getRangeByIndexes: (row, column, rows, columns) => rangeThing(session, id, sized(row, column, rows, columns)),
    getCell: (row, column) => rangeThing(session, id, sized(row, column, 1, 1)),
    getRanges: (address) => areas(session, id, String(address)),
    getUsedRangeOrNullObject: used,
    getUsedRange: (valuesOnly) => used(valuesOnly) ?? rangeThing(session, id, sized(0, 0, 1, 1)),
  }
}

function activate({ state }: Session, sheet: SheetState): void {
  if (sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation', 'the sheet is hidden')

  state.active = sheet.id
}

/** What stands on a sheet: null where nothing does. */
export function usedRange(sheet: SheetState, valuesOnly: boolean, within: Range = whole): Range | null {
  let range: Range | null = null
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue

    const { row, column } = placeOf(key)
    if (row < within.row || row > within.endRow || column < within.column || column > within.endColumn) continue

    range ??= { row, column, endRow: row, endColumn: column }
    range = {
      row: Math.min(range.row, row),
      column: Math.min(range.column, column),
      endRow: Math.max(range.endRow, row),
      endColumn: Math.max(range.endColumn, column),
    }
  }

  return range
}

function rangeAt(address: unknown): Range {
  if (address === null || address === undefined) return whole

  const range = parseRange(String(address))
  if (range === null) throw new Refusal('InvalidArgument', `no range ${address}`)
  return range
}

function sized(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
  const [first, start] = [Number(row), Number(column)]

  return { row: first, column: start, endRow: first + Number(rows) - 1, endColumn: start + Number(columns) - 1 }
}

function areas(session: Session, id: string, address: string): Thing {
  if (address.length > 8_192) throw new Refusal('InvalidArgument', 'the address is too long')

  const ranges = address.split(',').map(rangeAt)
  return {
    type: 'RangeAreas',
    read: { address: () => address, areaCount: () => ranges.length },
    parts: { conditionalFormats: () => conditionalFormats(session, id, ranges) },
  }
}

/** @throws Refusal for a name that Excel does not take */
export function rename(session: Session, sheet: SheetState, name: string): void {
  if (name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name))
    throw new Refusal('InvalidArgument', 'no name for a sheet')
  if (session.structureProtected) throw new Refusal('AccessDenied', 'the structure of the workbook is protected')

  const taken = session.state.sheets.some((each) => each !== sheet && each.name.toLowerCase() === name.toLowerCase())
  if (taken) throw new Refusal('ItemAlreadyExists', `the sheet ${name} exists`)
  renameInFormulas(session, sheet.name, name)
  sheet.name = name
}

/** Formulas and names follow a sheet to its new name. */
function renameInFormulas({ state }: Session, before: string, name: string): void {
  const next = `'${name.replaceAll("'", "''")}'!`
  const renamed = (formula: string) =>
    formula
      .replaceAll(`'${before.replaceAll("'", "''")}'!`, next)
      .replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_.'])${before.replace(/[$().+*?^[\]{}|\\]/g, '\\$&')}!`, 'gu'), next)
  state.names = state.names.map((each) => ({ ...each, formula: renamed(each.formula) }))
  for (const { cells } of state.sheets) {
    for (const [key, cell] of cells)
      if (cell.formula !== undefined) cells.set(key, { ...cell, formula: renamed(cell.formula) })
  }
}

function remove(session: Session, sheet: SheetState): void {
  const { state, events } = session
  if (session.structureProtected) throw new Refusal('AccessDenied', 'the structure of the workbook is protected')
  if (state.sheets.length === 1) throw new Refusal('InvalidOperation', 'the only sheet stays')

  state.sheets = state.sheets.filter((each) => each !== sheet)
  loseNames(state, sheet.name)
  session.stale = true
  if (session.enableEvents) events.emit(eventTypes.deleted, [wholeWorkbook], { source: 'Local', worksheetId: sheet.id })
}
