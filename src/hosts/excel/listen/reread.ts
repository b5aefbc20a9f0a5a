import type { Edit } from '../../../grid/index.ts'
import type { HostChange } from '../../host.ts'
import { formulaAreas } from '../formula-areas.ts'
import { differences, type Known, learn, workbookOf } from '../known.ts'
import type { ExcelProgram } from '../program.ts'
import { readCells, type Wanted } from '../read/content.ts'
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
  const { wanted, edits } = pending.sheets.size > 0 ? nothing : areasOf(known, pending.cells)
  const outline = await readCells(context, wanted, {}, () => askOutline(context))

  const moved = movedSheets(known, outline(), pending.sheets)
  if (moved === null) return told(known, edits, pending)
  return rereadSheets(context, program, { known, outline: outline(), moved, pending })
}

/** Reads all formula cells again. */
export async function readResults(context: Excel.RequestContext, known: Known): Promise<readonly Edit[]> {
  const { wanted, edits } = areasOf(known, new Map())
  await readCells(context, wanted, {}, () => {})
  learn(known, edits)
  return edits
}

interface Areas {
  readonly wanted: readonly Wanted[]
  /** What of them is no longer as known, once they are read. */
  readonly edits: readonly Edit[]
}

const nothing: Areas = { wanted: [], edits: [] }

/** Cells that changed, and all formula cells. */
function areasOf(known: Known, changed: Pending['cells']): Areas {
  const { edits, within } = differences()
  const wanted = known.sheets.flatMap((sheet) => {
    const ranges = [...(changed.get(sheet.id) ?? []), ...formulaAreas(sheet.formulas)]
    return ranges.map((range): Wanted => ({ sheet: sheet.id, range, take: within(sheet) }))
  })

  return { wanted, edits }
}

function told(known: Known, edits: readonly Edit[], { remote }: Pending): Reread {
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
  const { wanted: more, edits } = areasOf({ ...known, sheets: kept }, pending.cells)
  const listed = outline.sheets.filter(({ id }) => moved.has(id))
  const read = await readSheets(listed, { context, program, options: {}, more })
  learn(known, edits)

  const sheets = outline.sheets.flatMap((each) => {
    const sheet = [...read, ...kept].find(({ id }) => id === each.id)
    return sheet === undefined ? [] : [{ ...sheet, ...each }]
  })
  const now: Known = { sheets, date1904: outline.date1904 }
  return { known: now, change: { kind: 'workbook', workbook: workbookOf(now), remote: pending.remote } }
}
