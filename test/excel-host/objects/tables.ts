import { parseRange, type Range } from '../../../src/grid/index.ts'
import type { TableState } from '../book/state.ts'
import { newId, type Session, sheetWith } from '../session.ts'
import { Refusal, type Thing } from '../wire/thing.ts'

/** The tables of a sheet. */
export function tables(session: Session, sheetId: string): Thing {
  return {
    type: 'TableCollection',
    items: () => sheetWith(session, sheetId).tables.map((table) => tableThing(session, table)),
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
    set: {
      name(name) {
        const taken = session.state.sheets.some((sheet) =>
          sheet.tables.some((each) => each !== table && each.name.toLowerCase() === String(name).toLowerCase()),
        )
        if (taken) throw new Refusal('ItemAlreadyExists', `the table ${name} exists`)
        table.name = String(name)
      },
    },
  }
}
