import { type Cell, headedTable, isDateFormat, type Row, type Sheet, type Workbook } from '../grid/index.ts'
import { dayOfSerial, readDay } from '../text/index.ts'
import { recordOf } from './adopted.ts'
import { type Column, columnNamed, kindNamed, unknown } from './layout.ts'
import type { AdoptedPlan, AdoptedThing } from './types.ts'

/** Where the adopted plan stands on a sheet. */
export interface AdoptedTable {
  readonly sheet: string
  readonly headingRow: number
  readonly columns: ReadonlyMap<Column, number>
}

/** The table of the adopted plan; null where the workbook has none. */
export function adoptedTable({ sheets }: Workbook): AdoptedTable | null {
  for (const sheet of sheets) {
    const found = headed(sheet)
    if (found !== null) return { sheet: sheet.name, headingRow: found.row, columns: found.columns }
  }

  return null
}

/** The workbook with the sheet of the adopted plan set aside, so that nothing on it is read as the plan of today. */
export function adoptedAside(workbook: Workbook): Workbook {
  const isAdopted = (sheet: Sheet) => !sheet.ours && headed(sheet) !== null
  if (!workbook.sheets.some(isAdopted)) return workbook

  return { ...workbook, sheets: workbook.sheets.map((sheet) => (isAdopted(sheet) ? { ...sheet, ours: true } : sheet)) }
}

/** The plan as it was adopted last; null where the workbook remembers none. */
export function readAdopted(workbook: Workbook): AdoptedPlan | null {
  const table = adoptedTable(workbook)
  const sheet = workbook.sheets.find(({ name }) => name === table?.sheet)
  if (table === null || sheet === undefined) return null

  const rows = [...sheet.rows].filter(([row]) => row > table.headingRow)
  const read = rows.flatMap(([row, cells]) => thingIn(cells, row, table, workbook.date1904) ?? [])
  const days = read.map(({ day }) => day).sort()
  const day = days.at(-1)
  if (day === undefined) return null

  // Of two adoptions on one day the one that was written later counts.
  const things = new Map(read.filter((one) => one.day === day).map(({ thing }) => [thing.id, thing]))
  return { day, things: [...things.values()], record: recordOf([...things.values()]) }
}

function headed(sheet: Sheet) {
  return headedTable<Column>(sheet, columnNamed, ['day', 'kind', 'label', 'id'])
}

function thingIn(cells: Row, row: number, { sheet, columns }: AdoptedTable, date1904: boolean) {
  const text = (column: Column) => textOf(cells.get(columns.get(column) ?? -1), date1904)
  const kind = kindNamed(text('kind'))
  const day = readDay(text('day'))
  const [id, within] = [text('id'), text('within')]
  if (kind === null || day === null || id === '') return null

  const thing: AdoptedThing = {
    id,
    kind,
    project: text('project'),
    label: text('label'),
    within,
    values: valuesIn(kind, columns, text),
    at: { sheet, row, column: columns.get('label') ?? 0 },
  }

  return { day, thing }
}

const aspects = ['years', 'cost', 'mobilised', 'programmed', 'start', 'end', 'weight'] as const

/** A column that is not there tells nothing, and neither does a cell that says it was not known. */
function valuesIn(
  kind: AdoptedThing['kind'],
  columns: AdoptedTable['columns'],
  text: (column: Column) => string,
): ReadonlyMap<string, string> {
  const titled = kind === 'project' || kind === 'activity' ? [['title', text('label')] as const] : []
  const known = aspects.filter((aspect) => columns.has(aspect) && text(aspect) !== unknown)
  const years = text('programmed').matchAll(/(\d{4})\s*:\s*(-?\d+(?:\.\d+)?)/g)

  return new Map([
    ...titled,
    ...known.map((aspect) => [aspect, aspect === 'programmed' ? '' : text(aspect)] as const),
    ...[...years].map(([, year = '', amount = '']) => [`programmed/${year}`, amount] as const),
  ])
}

/** Texts as they were written; a day that a program made a date of, as ISO 8601. */
function textOf(cell: Cell | undefined, date1904: boolean): string {
  const value = cell?.value ?? null
  if (value === null || typeof value === 'object') return ''
  if (typeof value === 'number' && isDateFormat(cell?.format)) return dayOfSerial(value, date1904) ?? ''

  return String(value).trim()
}
