import { type Cell, freeSheetName, type Workbook } from '../grid/index.ts'
import type { AppendedRows, InsertedSheet } from '../hosts/written.ts'
import type { Language, LanguageCode } from '../lang/language.ts'
import { serialOfDay } from '../text/index.ts'
import { type Column, columns, headings, kindWords, unknown } from './layout.ts'
import { adoptedTable } from './read.ts'
import type { AdoptedPlan, AdoptedThing } from './types.ts'

/** The rows that remember a plan as it is adopted: below those of earlier adoptions, which stay. */
export function adoptionRows(workbook: Workbook, { day, things }: AdoptedPlan, language: Language): AppendedRows {
  const table = adoptedTable(workbook)
  const places = table?.columns ?? new Map(columns.map((column, index) => [column, index]))
  const first = Math.min(...places.values())
  const sheet = table?.sheet ?? freeSheetName(workbook, language.interface.decide.adoption.sheet)

  return {
    sheet,
    heading: { row: table?.headingRow ?? headingRow, column: first },
    rows: things.map((thing) => rowOf(thing, day ?? '', places, workbook.date1904, language.code).slice(first)),
    widths: [...places].sort(([, a], [, b]) => a - b).map(([column]) => widths[column] ?? 0),
    cells: [],
    made: table === null ? adoptedSheet(sheet, language) : null,
  }
}

const headingRow = 3

function adoptedSheet(name: string, { code, dir, interface: { decide: words } }: Language): InsertedSheet {
  return {
    name,
    definedName: '_infitah_adopted',
    rightToLeft: dir === 'rtl',
    tables: [
      {
        name: 'infitah_adopted',
        row: headingRow,
        column: 0,
        rows: [columns.map((column): Cell => ({ value: headings[code][column] }))],
      },
    ],
    texts: [
      { row: 0, column: 0, text: words.adoption.title },
      { row: 1, column: 0, text: words.adoption.hint },
    ],
    charts: [],
    widths: columns.map((column) => widths[column] ?? 6),
    print: { repeatedRow: headingRow, columns: columns.length - 2 },
  }
}

const widths: { readonly [C in Column]?: number } = {
  day: 12,
  project: 20,
  kind: 16,
  label: 46,
  years: 12,
  cost: 15,
  mobilised: 15,
  programmed: 20,
  start: 12,
  end: 12,
  weight: 10,
}

function rowOf(
  thing: AdoptedThing,
  day: string,
  places: ReadonlyMap<Column, number>,
  date1904: boolean,
  code: LanguageCode,
): readonly (Cell | null)[] {
  const cells: (Cell | null)[] = Array.from({ length: Math.max(...places.values()) + 1 }, () => null)
  for (const [column, index] of places) cells[index] = cellOf(column, textIn(column, thing, day, code), date1904)

  return cells
}

function cellOf(column: Column, text: string, date1904: boolean): Cell | null {
  const serial = column === 'day' || column === 'start' || column === 'end' ? serialOfDay(text, date1904) : null
  if (serial !== null) return { value: serial, format: 'dd/mm/yyyy' }

  return text === '' ? null : { value: text }
}

/** Amounts are kept as text: a number would pass through a float. */
function textIn(column: Column, thing: AdoptedThing, day: string, code: LanguageCode): string {
  switch (column) {
    case 'day':
      return day
    case 'kind':
      return kindWords[code][thing.kind]
    case 'project':
    case 'label':
    case 'id':
    case 'within':
      return thing[column]
    case 'programmed':
      return programmedText(thing)
    default:
      return thing.values.get(column) ?? unknownFor(column, thing)
  }
}

function programmedText(thing: AdoptedThing): string {
  const years = [...thing.values].filter(([name]) => name.startsWith('programmed/'))
  const text = years.map(([name, value]) => `${name.slice('programmed/'.length)}: ${value || '0.00'}`).join('\n')

  return thing.values.has('programmed') ? text : text || unknownFor('programmed', thing)
}

const ownColumns: { readonly [K in AdoptedThing['kind']]: readonly Column[] } = {
  project: ['years', 'cost'],
  activity: ['cost', 'mobilised', 'programmed', 'start', 'end'],
  tracking: ['weight'],
  impact: ['weight'],
}

function unknownFor(column: Column, { kind }: AdoptedThing): string {
  return ownColumns[kind].includes(column) ? unknown : ''
}
