import { csvOf, type Field } from '../../csv/index.ts'
import type { ColumnType } from '../column.ts'
import type { Exported } from '../export-rows.ts'
import type { AnyRow, RowValue } from '../table.ts'
import type { BookSheet } from './book.ts'
import { mappedCells } from './mapping-cells.ts'
import { headingIn, type Mapping, mappingSchema } from './mapping-schema.ts'
import type { Target, TargetContext, TargetFile } from './target.ts'
import { looks, typedCell } from './typed-cells.ts'

/** A mapping file that cannot be followed: where in it, and what stands there. */
export class MappingTrouble extends Error {
  override readonly name = 'MappingTrouble'
  /** `tables.0.columns.3.source`; '' where it is the whole file. */
  readonly where: string
  readonly value: string

  constructor(where: string, value: string) {
    super(`${where}: ${value}`)
    this.where = where
    this.value = value
  }
}

/**
 * Reads a mapping file.
 * @throws MappingTrouble where it is no JSON, or says what nobody understands
 */
export function readMapping(text: string): Mapping {
  const written = parsed(text)
  const read = mappingSchema.safeParse(written)
  if (read.success) return read.data

  const [issue] = read.error.issues
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...extra]
  throw new MappingTrouble(path.join('.'), shown(valueAt(written, path)))
}

/** The target that a mapping describes. */
export function mappedTarget(mapping: Mapping): Target {
  return {
    name: mapping.name,
    files: async (exported, context) => {
      const tables = mapping.tables.map((table) => mappedTable(table, mapping, exported))

      return writers[mapping.kind](tables, mapping, exported, context)
    },
  }
}

/** A table with its headings and values. */
interface MappedTable {
  readonly name: string
  readonly heads: readonly string[]
  readonly types: readonly ColumnType[]
  readonly rows: readonly (readonly RowValue[])[]
}

type Writer = (
  tables: readonly MappedTable[],
  mapping: Mapping,
  exported: Exported,
  context: TargetContext,
) => Promise<readonly TargetFile[]>

const writers: { readonly [Kind in Mapping['kind']]: Writer } = {
  csv: async (tables, { separator }, _, { csvMark }) =>
    tables.map((table) => ({ path: `${table.name}.csv`, content: csvMark + csvOf(csvRows(table), separator) })),
  json: async (tables, { name }) => {
    const document = Object.fromEntries(tables.map((table) => [table.name, objectsOf(table)]))

    return [{ path: `${name}.json`, content: `${JSON.stringify(document, null, 2)}\n` }]
  },
  xlsx: async (tables, { name, language }, { tables: rows, period }, { writeBook }) => {
    const book = {
      title: name,
      author: rows.plan[0]?.collectivity ?? '',
      language,
      dir: language === 'ar' ? 'rtl' : 'ltr',
      day: `${period.slice(0, 4)}-01-01`,
      sheets: tables.map(sheetOf),
    } as const

    return [{ path: `${name}.xlsx`, content: await writeBook(book) }]
  },
}

function mappedTable({ name, from, columns }: Mapping['tables'][number], { language }: Mapping, { tables }: Exported) {
  const cells = columns.map((column) => mappedCells(from, column, tables))
  const rows: readonly AnyRow[] = tables[from]

  return {
    name,
    heads: columns.map((column) => headingIn(column, language)),
    types: cells.map(({ type }) => type),
    rows: rows.map((row) => cells.map(({ read }) => read(row))),
  }
}

function csvRows({ heads, types, rows }: MappedTable): readonly (readonly Field[])[] {
  const isWords = (index: number) => types[index] === 'text' || types[index] === 'code'
  const fieldOf = (value: RowValue, index: number): Field =>
    isWords(index) ? { text: value === null ? null : String(value) } : { number: value === null ? null : String(value) }

  return [heads.map((text) => ({ text })), ...rows.map((row) => row.map(fieldOf))]
}

function objectsOf({ heads, rows }: MappedTable): readonly object[] {
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? null])))
}

function sheetOf({ name, heads, types, rows }: MappedTable): BookSheet {
  return {
    name,
    columns: heads.map((heading, index) => ({ heading, ...looks[types[index] ?? 'text'] })),
    rows: rows.map((row) => row.map((value, index) => typedCell(value, types[index] ?? 'text'))),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new MappingTrouble('', '')
  }
}

function valueAt(written: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    written,
  )
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
