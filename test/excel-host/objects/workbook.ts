import { parseRange } from '../../../src/grid/index.ts'
import { type Session, settle, sheetWith } from '../session.ts'
import type { References } from '../wire/references.ts'
import { notModelled, type Thing } from '../wire/thing.ts'
import { names } from './names.ts'
import { rangeThing } from './range.ts'
import { allTables } from './tables.ts'
import { worksheet } from './worksheet.ts'
import { worksheets } from './worksheets.ts'

/** The workbook: where every path begins. */
export function workbook(session: Session, references: References): Thing {
  return {
    type: 'Workbook',
    read: { readOnly: () => session.readOnly },
    parts: {
      application: () => application(session),
      functions: () => functions(session),
      names: () => names(session),
      tables: () => allTables(session),
      worksheets: () => worksheets(session),
      _Runtime: () => runtime(session),
    },
    methods: {
      _RemoveReference: (id) => references.drop(String(id)),
      getActiveCell: () => rangeOn(session, session.state.activeCell),
      getSelectedRange: () => rangeOn(session, session.state.selected),
      getActiveWorksheet: () => worksheet(session, sheetWith(session, session.state.active).id),
    },
  }
}

/** Cells of the sheet that is open. */
function rangeOn(session: Session, cells: string): Thing {
  return rangeThing(session, session.state.active, parseRange(cells) ?? { row: 0, column: 0, endRow: 0, endColumn: 0 })
}

function application(session: Session): Thing {
  return {
    type: 'Application',
    read: { calculationMode: () => session.calculationMode },
    set: {
      calculationMode: (mode) => {
        session.calculationMode = String(mode)
      },
    },
    methods: {
      calculate: () => {
        session.stale = true
        settle(session, 'asked')
      },
      suspendApiCalculationUntilNextSync: () => null,
      suspendScreenUpdatingUntilNextSync: () => null,
    },
  }
}

function runtime(session: Session): Thing {
  return {
    type: 'Runtime',
    read: { enableEvents: () => session.enableEvents },
    set: {
      enableEvents: (enable) => {
        session.enableEvents = enable === true
      },
    },
  }
}

const daysBefore1904 = 1_462

function functions({ state }: Session): Thing {
  return {
    type: 'Functions',
    methods: {
      date(year, month, day) {
        if (year !== 2000) throw notModelled('DATE of other years than 2000')

        const serial = Date.UTC(2000, Number(month) - 1, Number(day)) / 86_400_000 + 25_569
        return {
          type: 'FunctionResult',
          read: { value: () => serial - (state.date1904 ? daysBefore1904 : 0), error: () => null },
        }
      },
    },
  }
}
