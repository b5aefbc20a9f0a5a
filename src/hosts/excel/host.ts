import { addressOf, type Edit } from '../../grid/index.ts'
import type { Host } from '../host.ts'
import { hostErrorOf } from './errors.ts'
import { hasFormulas, learn, workbookOf } from './known.ts'
import { following, type Memory } from './listen/follow.ts'
import { readResults } from './listen/reread.ts'
import type { ExcelProgram } from './program.ts'
import { readKnown } from './read/workbook.ts'
import { showCell } from './show.ts'

/** What changes the workbook is loaded when it is done first: what was found is shown sooner. */
const later = () => import(/* webpackChunkName: "later" */ './later.ts')

/** The workbook that is open in Excel. */
export function excelHost(program: ExcelProgram): Host {
  const memory: Memory = { known: null }
  let told: readonly Edit[] = []
  const act = <T>(does: (context: Excel.RequestContext) => Promise<T>, place?: Parameters<typeof hostErrorOf>[1]) =>
    program.run({}, does).catch((error: unknown) => {
      throw hostErrorOf(error, place)
    })

  return {
    kind: 'excel',
    async read(options = {}) {
      memory.known = await act((context) => readKnown(context, program, options))
      return workbookOf(memory.known)
    },
    async write(cells) {
      const { writeCells } = await later()
      const { was, edits } = await act((context) => writeCells(context, cells))
      if (memory.known !== null) learn(memory.known, edits)
      told = [...told, ...edits]
      return was
    },
    async written() {
      const { known } = memory
      const own = told
      told = []
      if (known === null || !hasFormulas(known)) return own

      return [...own, ...(await act((context) => readResults(context, known)))]
    },
    show: (place) => act((context) => showCell(context, place), { sheet: place.sheet, cell: addressOf(place) }),
    async mark(marks) {
      const { layMarks } = await later()
      await act((context) => layMarks(context, marks))
    },
    unmark: async () => act((await later()).takeMarks),
    async insert(sheet) {
      const { insertSheet } = await later()
      await act((context) => insertSheet(context, sheet), { sheet: sheet.name, cell: null })
    },
    async append(rows) {
      const { appendRows } = await later()
      await act((context) => appendRows(context, rows), { sheet: rows.sheet, cell: null })
    },
    listen: following(program, memory),
  }
}
