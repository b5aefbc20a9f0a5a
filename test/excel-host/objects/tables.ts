import { parseRange, type Range } from '../../../src/grid/index.ts'
import { placeOf, type SheetState, type TableState } from '../book/state.ts'
import { newId, type Session, sheetWith } from '../session.ts'
import { notModelled, Refusal, type Thing } from '../wire/thing.ts'
import { rangeThing } from './range.ts'

/** The tables of a sheet. */
export function tables(session: Session, sheetId: string): Thing {
  return {
    ...collection(session, () => sheetWith(session, sheetId).tables),
    methods: {
      add(address, hasHeaders) {
        if (hasHeaders !== true) throw new Refusal('InvalidArgument', 'only tables with headings are modelled')

        const id = newId(session, 'table')
        const table: TableState = { id, name: `Table${session.lastId}`, range: rangeOf(address) }
        sheetWith(session, sheetId).tables.push(table)
        return tableThing(session, table)
      },
    },
  }
}

/** The tables that a range touches. */
export function tablesOver(session: Session, sheetId: string, { row, column, endRow, endColumn }: Range): Thing {
  const touched = () =>
    sheetWith(session, sheetId).tables.filter(
      ({ range }) =>
        range.row <= endRow && row <= range.endRow && range.column <= endColumn && column <= range.endColumn,
    )

  return { ...collection(session, touched), type: 'TableScopedCollection' }
}

/** The tables of all sheets: where the client finds one again by its id. */
export function allTables(session: Session): Thing {
  return collection(session, () => session.state.sheets.flatMap((sheet) => sheet.tables))
}

function collection(session: Session, all: () => readonly TableState[]): Thing {
  return {
    type: 'TableCollection',
    items: () => all().map((table) => tableThing(session, table)),
    item(key) {
      const table = all().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase())
      if (table === undefined) throw new Refusal('ItemNotFound', `no table ${key}`)
      return tableThing(session, table)
    },
  }
}

function rangeOf(given: unknown): Range {
  const text = typeof given === 'string' ? given : String((given as Thing).read?.address?.())
  const range = parseRange(text.slice(text.lastIndexOf('!') + 1))
  if (range === null) throw new Refusal('InvalidArgument', `no range ${text}`)

  return range
}

function tableThing(session: Session, table: TableState): Thing {
  return {
    type: 'Table',
    id: table.id,
    read: { id: () => table.id, name: () => table.name },
    set: { name: (name) => rename(session, table, String(name)) },
    parts: { rows: () => rowsOf(session, table) },
    methods: { getRange: () => rangeThing(session, sheetOfTable(session, table).id, table.range) },
  }
}

/** The rows of a table: added at its end, over cells that are empty. Excel would move what is filled below it. */
function rowsOf(session: Session, table: TableState): Thing {
  return {
    type: 'TableRowCollection',
    methods: {
      add(index, values) {
        if (index != null || !Array.isArray(values)) throw notModelled('rows put in between others')

        const sheet = sheetOfTable(session, table)
        const { column, endColumn, endRow } = table.range
        const added = { row: endRow + 1, column, endRow: endRow + values.length, endColumn }
        if (filledIn(sheet, added)) throw notModelled('cells below a table that move down')

        table.range = { ...table.range, endRow: added.endRow }
        const range = rangeThing(session, sheet.id, added)
        range.set?.values?.(values)
        return {
          type: 'TableRow',
          methods: { getRange: () => rangeThing(session, sheet.id, { ...added, endRow: added.row }) },
        }
      },
    },
  }
}

function filledIn({ cells }: SheetState, { row, column, endRow, endColumn }: Range): boolean {
  return [...cells].some(([key, { value }]) => {
    const place = placeOf(key)
    return (
      value !== null && place.row >= row && place.row <= endRow && place.column >= column && place.column <= endColumn
    )
  })
}

function sheetOfTable({ state }: Session, table: TableState): SheetState {
  const sheet = state.sheets.find(({ tables: own }) => own.includes(table))
  if (sheet === undefined) throw new Refusal('ItemNotFound', `no table ${table.name}`)

  return sheet
}

/** Names of tables are one to a workbook. */
function rename({ state }: Session, table: TableState, name: string): void {
  const others = state.sheets.flatMap((sheet) => sheet.tables).filter((each) => each !== table)
  if (others.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    throw new Refusal('ItemAlreadyExists', `the table ${name} exists`)

  table.name = name
}
