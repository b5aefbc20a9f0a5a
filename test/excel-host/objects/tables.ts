import { parseRange, type Range } from '../../../src/grid/index.ts'
import type { TableState } from '../book/state.ts'
import { newId, type Session, sheetWith } from '../session.ts'
import { Refusal, type Thing } from '../wire/thing.ts'

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
  }
}

/** Names of tables are one to a workbook. */
function rename({ state }: Session, table: TableState, name: string): void {
  const others = state.sheets.flatMap((sheet) => sheet.tables).filter((each) => each !== table)
  if (others.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    throw new Refusal('ItemAlreadyExists', `the table ${name} exists`)

  table.name = name
}
