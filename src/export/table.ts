import * as z from 'zod'
import { type Column, owner } from './column.ts'

type Columns = Readonly<Record<string, Column>>
type Shape<C extends Columns> = { readonly [Name in keyof C]: C[Name]['schema'] }

/** What a row of a table says, besides whose it is. */
export type Values<C extends Columns> = z.infer<z.ZodObject<Shape<C>>>

/** A value in a row: amounts, shares and days are text. */
export type RowValue = string | number | boolean | null
/** A row of any table. */
export type AnyRow = Readonly<Record<string, RowValue>>

/** A table of the row format. */
export interface Table<C extends Columns = Columns> {
  readonly name: string
  /** In the order in which they are written, the key first. */
  readonly columns: C & typeof owner
  /** What tells a row from all others; begins with whose it is. */
  readonly key: readonly string[]
  /** The tables whose keys it names, by the last column of the key that both have. */
  readonly refersTo: readonly Reference[]
  readonly schema: z.ZodObject<Shape<C & typeof owner>>
}

/** That columns of a table name a row of another; where they are empty they name none. */
export interface Reference {
  readonly columns: readonly string[]
  readonly table: string
}

/** A table from its columns, of which the first ones named are its key within a plan. */
export function defineTable<const Name extends string, C extends Columns>(
  name: Name,
  key: readonly (keyof C & string)[],
  columns: C,
  refersTo: Readonly<Record<string, readonly string[]>> = {},
): Table<C> & { readonly name: Name } {
  const all = { ...owner, ...columns }
  const shape = Object.fromEntries(Object.entries(all).map(([column, { schema }]) => [column, schema]))

  return {
    name,
    columns: all,
    key: [...Object.keys(owner), ...key],
    refersTo: Object.entries(refersTo).map(([table, names]) => ({
      table,
      columns: [...Object.keys(owner), ...names],
    })),
    // What `fromEntries` forgets of the types is what the columns say.
    schema: z.strictObject(shape) as unknown as Table<C>['schema'],
  }
}

/** Below, equal or above, by the key of the table: numbers as numbers, text by its code units. */
export function compareRows(table: Pick<Table, 'key'>, a: AnyRow, b: AnyRow): number {
  for (const name of table.key) {
    const order = compareValues(a[name] ?? null, b[name] ?? null)
    if (order !== 0) return order
  }

  return 0
}

function compareValues(a: RowValue, b: RowValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [one, other] = [String(a), String(b)]

  return one < other ? -1 : Number(one > other)
}
