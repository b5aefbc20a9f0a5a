import type { Cell, Row, Sheet } from '../../src/grid/index.ts'
import { type Column, type FieldName, type Segment, type Table, usualNames } from '../../src/matrices/index.ts'
import {
  between,
  headerRowsOf,
  inPlace,
  inTurn,
  moving,
  type Rewriting,
  sortedRow,
  stay,
  tablesOn,
  withCells,
} from './rewriting.ts'

/** The headers in one of the three languages, as people usually write them: 0 Arabic, 1 French, 2 English. */
export function headersIn(language: 0 | 1 | 2): Rewriting {
  return inTurn(
    flatHeaders,
    inPlace((sheet, tables) => {
      const names = new Map(columnsOn(tables).map((column) => [keyAt(column.header.row, column.header.column), column]))
      return withCells(sheet, (cell, row, column) => {
        const named = names.get(keyAt(row, column))
        return named === undefined ? cell : { value: usualName(named, language) }
      })
    }),
  )
}

function usualName({ field, year, cumulative }: Column, language: 0 | 1 | 2): string {
  return [
    usualNames[field][language],
    year ?? '',
    cumulative ? (['تراكمي', 'cumulé', 'cumulative'][language] ?? '') : '',
  ]
    .join(' ')
    .trim()
}

function keyAt(row: number, column: number): string {
  return `${row}/${column}`
}

function columnsOn(tables: readonly Table[]): readonly Column[] {
  return tables.flatMap(({ segments }) => segments.flatMap(({ columns }) => columns))
}

/** Every header in a single row: the words of the groups over a column stand in its own cell. */
export const flatHeaders: Rewriting = inPlace((sheet, tables) => {
  const rows = new Map(sheet.rows)
  for (const segment of tables.flatMap((table) => table.segments)) {
    const leaf = new Map(segment.columns.map((column): [number, Cell] => [column.column, { value: column.text }]))
    const unnamed = between(segment.headerRow, segment.firstRow - 1).flatMap((row) =>
      [...(sheet.rows.get(row) ?? [])].filter(([column]) => !leaf.has(column) && !isSpread(sheet, row, column)),
    )
    for (const row of between(segment.headerRow, segment.firstRow - 1)) rows.delete(row)
    rows.set(segment.firstRow - 1, sortedRow([...unnamed, ...leaf]))
  }
  const header = headerRowsOf(tables)
  const ascending = [...rows].sort(([a], [b]) => a - b)

  return { ...sheet, rows: new Map(ascending), merges: sheet.merges.filter(({ row }) => !header.has(row)) }
})

function isSpread(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => merge.row === row && merge.column === column && merge.endColumn > column)
}

/** Group headings over the indicators and over the money: the narrower words stay below. */
export const groupedHeaders: Rewriting = inTurn(
  flatHeaders,
  moving((_sheet, tables) => {
    const headers = tables.flatMap(({ segments }) => segments.map(({ headerRow }) => headerRow))
    return { column: stay.column, row: (row) => row + headers.filter((header) => header <= row).length }
  }),
  inPlace((sheet, tables) => {
    const rows = new Map(sheet.rows)
    const merges = [...sheet.merges]
    for (const { segments, kind } of tables) {
      for (const segment of segments) {
        for (const [heading, names] of Object.entries(groups[kind])) {
          const columns = segment.columns.filter(({ field }) => field in names)
          if (columns.length > 1 && areNeighbours(columns)) {
            setGroup(
              rows,
              merges,
              segment,
              heading,
              columns.map((column) => [column, names[column.field] ?? '']),
            )
          }
        }
      }
    }
    return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)), merges }
  }),
)

type Names = Readonly<Partial<Record<FieldName, string>>>
const groups: Readonly<Record<'projects' | 'budget' | 'monitoring', Readonly<Record<string, Names>>>> = {
  projects: { الشراكة: { partners: 'الشركاء المحتملون', contribution: 'مساهمة الشركاء' } },
  budget: { 'البرمجة السنوية (بالدرهم)': { mobilised: 'اعتمادات معبأة', programmed: 'للبرمجة' } },
  monitoring: {
    'مؤشرات التتبع': { tracking: 'المؤشر', weight: 'النسبة القصوى', achieved: 'المحققة' },
    'مؤشرات الأثر': { impact: 'المؤشر', maximum: 'النسبة القصوى', impactAchieved: 'المحققة' },
  },
}

function areNeighbours(columns: readonly Column[]): boolean {
  return columns.every(({ column }, index) => column === (columns[0]?.column ?? 0) + index)
}

function setGroup(
  rows: Map<number, Row>,
  merges: Sheet['merges'][number][],
  { headerRow }: Segment,
  heading: string,
  columns: readonly (readonly [Column, string])[],
): void {
  const [first] = columns
  if (first === undefined) return

  const start = first[0].column
  const row = headerRow - 1
  rows.set(row, sortedRow([...(rows.get(row) ?? []), [start, { value: heading }]]))
  const leaves = columns.map(([{ column, year }, text]): [number, Cell] => [
    column,
    { value: `${text} ${year ?? ''}`.trim() },
  ])
  rows.set(headerRow, sortedRow([...(rows.get(headerRow) ?? []), ...leaves]))
  merges.push({ row, endRow: row, column: start, endColumn: start + columns.length - 1 })
}

/** Rewrites the text of every header cell. */
export function headersSpelled(spell: (text: string) => string): Rewriting {
  return inPlace((sheet, tables) => {
    const header = headerRowsOf(tables)
    return withCells(sheet, (cell, row) =>
      header.has(row) && typeof cell.value === 'string' && /\p{L}/u.test(cell.value)
        ? { ...cell, value: spell(cell.value) }
        : cell,
    )
  })
}

/** Ways of spelling a header that change nothing of what it says. */
export const spellings: Readonly<Record<string, (text: string) => string>> = {
  'a line break at each space': (text) => text.replace(/ /g, '\n'),
  'Windows line breaks and double spaces': (text) => text.replace(/\s+/g, ' \r\n '),
  tashkeel: (text) => text.replace(/(\p{Script=Arabic})/gu, '$1\u064e'),
  tatweel: (text) => text.replace(/([بتثجحخسشصضعغفقكلمنهي])(?=\p{Script=Arabic})/gu, '$1\u0640\u0640'),
  'bare alef': (text) => text.replace(/[أإآ]/g, 'ا'),
  'hamza on alef': (text) => text.replace(/(?<=^|\s)ال(?=أ)|(?<=\s|^)ا(?!ل)/g, 'أ'),
  'alef maksura for ya': (text) => text.replace(/ي(?=\s|$)/g, 'ى'),
  'ha for ta marbuta': (text) => text.replace(/ة/g, 'ه'),
  'Farsi ya and kaf': (text) => text.replace(/ي/g, 'ی').replace(/ك/g, 'ک'),
  'a colon': (text) => `${text} :`,
  'brackets and stars': (text) => `* ${text} (*)`,
  capitals: (text) => text.toUpperCase(),
  'without accents': (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'direction marks': (text) => `\u200f${text}\u200e`,
  'presentation forms': (text) => text.replace(/لا/g, '\ufefb'),
}

/** Money's unit behind each header of money, the number sign before each code. */
export function withUnits(unit: string, sign: string): Rewriting {
  return inPlace((sheet, tables) => {
    const columns = columnsOn(tables)
    const fieldAt = new Map(columns.map(({ header, field }) => [keyAt(header.row, header.column), field]))
    return withCells(sheet, (cell, row, column) => {
      const field = fieldAt.get(keyAt(row, column))
      if (typeof cell.value !== 'string') return cell
      if (field === 'code') return { ...cell, value: `${sign} ${cell.value}` }
      return field !== undefined && money.has(field) ? { ...cell, value: `${cell.value} ${unit}` } : cell
    })
  })
}

const money: ReadonlySet<FieldName> = new Set(['cost', 'activityCost', 'mobilised', 'programmed'])

/** The header again before the rows that `at` picks, as pages break; merges over the break are split, the first cell repeated or not. */
export function repeatedHeaders(
  at: (row: number, first: number) => boolean,
  below: 'repeated' | 'left out',
): Rewriting {
  return (workbook) => {
    const breaks = new Map(workbook.sheets.map((sheet) => [sheet.name, breaksOn(sheet, tablesOn(sheet, workbook), at)]))
    const { workbook: moved, origin } = moving((sheet) => {
      const { rows, height } = breaks.get(sheet.name) ?? { rows: [], height: 0 }
      return { column: stay.column, row: (row) => row + height * rows.filter((one) => one <= row).length }
    })(workbook)
    const sheets = moved.sheets.map((sheet, index) => {
      const before = workbook.sheets[index]
      const known = breaks.get(sheet.name)
      return before === undefined || known === undefined || known.rows.length === 0
        ? sheet
        : withBreaks(sheet, before, known, below)
    })

    return { workbook: { ...moved, sheets }, origin }
  }
}

interface Breaks {
  readonly rows: readonly number[]
  readonly header: number
  readonly height: number
}

function breaksOn(sheet: Sheet, tables: readonly Table[], at: (row: number, first: number) => boolean): Breaks {
  const [table] = tables
  const segment = table?.segments[0]
  if (table === undefined || segment === undefined) return { rows: [], header: 0, height: 0 }

  const rows = [...sheet.rows.keys()].filter(
    (row) => row > segment.firstRow && row <= segment.lastRow && at(row, segment.firstRow),
  )
  return { rows, header: segment.headerRow, height: segment.firstRow - segment.headerRow }
}

function withBreaks(
  sheet: Sheet,
  before: Sheet,
  { rows: breaks, header, height }: Breaks,
  below: 'repeated' | 'left out',
): Sheet {
  const rows = new Map(sheet.rows)
  const starts = breaks.map((row, index) => row + height * index)
  const copies = starts.flatMap((start) => {
    for (const row of between(0, height - 1)) rows.set(start + row, before.rows.get(header + row) ?? new Map())
    return before.merges
      .filter((merge) => merge.row >= header && merge.endRow < header + height)
      .map((merge) => ({ ...merge, row: merge.row - header + start, endRow: merge.endRow - header + start }))
  })
  const split = sheet.merges.flatMap((merge) => {
    const inside = starts.filter((start) => merge.row < start && merge.endRow > start)
    const edges = [...inside.map((start) => start - 1), merge.endRow]
    const value = rows.get(merge.row)?.get(merge.column)
    inside.forEach((start) => {
      const row = start + height
      if (below === 'repeated' && value !== undefined)
        rows.set(row, sortedRow([...(rows.get(row) ?? []), [merge.column, value]]))
    })
    return edges
      .map((endRow, index) => ({ ...merge, row: index === 0 ? merge.row : (inside[index - 1] ?? 0) + height, endRow }))
      .filter((one) => one.endRow > one.row || one.endColumn > one.column)
  })

  return {
    ...sheet,
    rows: new Map([...rows].filter(([, cells]) => cells.size > 0).sort(([a], [b]) => a - b)),
    merges: [...split, ...copies],
  }
}
