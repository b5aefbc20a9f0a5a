import type { Edit, Range } from '../../../grid/index.ts'
import type { HostChange } from '../../host.ts'
import { formulaAreas } from '../formula-areas.ts'
import { changedParts, type Known, type KnownSheet, learn, workbookOf } from '../known.ts'
import type { ExcelProgram } from '../program.ts'
import { askCells } from '../read/content.ts'
import { askOutline, type Outline } from '../read/outline.ts'
import { readSheets } from '../read/sheets.ts'
import type { Pending } from './pending.ts'

/** What is known after a change, and what is told of it; null where nothing of it concerns cells. */
export interface Reread {
  readonly known: Known
  readonly change: HostChange | null
}

/** Reads again what changed: cells in one request, with all formula cells; a sheet whose cells moved in two more. */
export async function reread(
  context: Excel.RequestContext,
  program: ExcelProgram,
  known: Known,
  pending: Pending,
): Promise<Reread> {
  const outline = askOutline(context)
  const asked = pending.sheets.size > 0 ? [] : askAreas(context, known, pending.cells)
  await context.sync()

  const moved = movedSheets(known, outline(), pending.sheets)
  if (moved === null) return told(known, asked, pending)
  return rereadSheets(context, program, { known, outline: outline(), moved, pending })
}

interface Asked {
  readonly sheet: KnownSheet
  readonly range: Range
  readonly cells: ReturnType<typeof askCells>
}

function askAreas(context: Excel.RequestContext, known: Known, changed: Pending['cells']): readonly Asked[] {
  return known.sheets.flatMap((sheet) => {
    const ranges = [...(changed.get(sheet.id) ?? []), ...formulaAreas(sheet.formulas)]
    return ranges.map((range) => ({ sheet, range, cells: askCells(context, sheet.id, range) }))
  })
}

/** Reads all formula cells again, in one request. */
export async function readResults(context: Excel.RequestContext, known: Known): Promise<readonly Edit[]> {
  const asked = askAreas(context, known, new Map())
  await context.sync()
  const edits = editsOf(asked)
  learn(known, edits)
  return edits
}

function editsOf(asked: readonly Asked[]): readonly Edit[] {
  return asked.flatMap(({ sheet, range, cells }) =>
    changedParts(sheet, { sheet: sheet.name, row: range.row, column: range.column, cells: cells() }),
  )
}

function told(known: Known, asked: readonly Asked[], { remote }: Pending): Reread {
  const edits = editsOf(asked)
  learn(known, edits)

  return { known, change: edits.length === 0 ? null : { kind: 'cells', edits, remote } }
}

/** The sheets to read whole; null where the workbook has the sheets that are known and none of them moved. */
function movedSheets(known: Known, { sheets }: Outline, ids: ReadonlySet<string>): ReadonlySet<string> | null {
  const listed = ({ id, name }: { id: string; name: string }) => `${id} ${name}`
  const same = sheets.map(listed).join('\n') === known.sheets.map(listed).join('\n')
  if (same && ids.size === 0) return null

  const old = new Set(known.sheets.map(({ id }) => id))
  return new Set(sheets.filter(({ id }) => ids.has(id) || !old.has(id)).map(({ id }) => id))
}

interface Moved {
  readonly known: Known
  readonly outline: Outline
  readonly moved: ReadonlySet<string>
  readonly pending: Pending
}

async function rereadSheets(
  context: Excel.RequestContext,
  program: ExcelProgram,
  { known, outline, moved, pending }: Moved,
): Promise<Reread> {
  const kept = known.sheets.filter(({ id }) => !moved.has(id) && outline.sheets.some((each) => each.id === id))
  let asked: readonly Asked[] = []
  const beside = () => {
    asked = askAreas(context, { ...known, sheets: kept }, pending.cells)
  }
  const listed = outline.sheets.filter(({ id }) => moved.has(id))
  const read = await readSheets(listed, { context, program, options: {}, beside })
  learn(known, editsOf(asked))

  const sheets = outline.sheets.flatMap((each) => {
    const sheet = [...read, ...kept].find(({ id }) => id === each.id)
    return sheet === undefined ? [] : [{ ...sheet, ...each }]
  })
  const now: Known = { sheets, date1904: outline.date1904 }
  return { known: now, change: { kind: 'workbook', workbook: workbookOf(now), remote: pending.remote } }
}
