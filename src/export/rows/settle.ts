import { type AnyRow, compareRows } from '../table.ts'
import { type RowOf, type Rows, type TableName, tableNames, tables } from '../tables/index.ts'
import type { Drafts } from './draft.ts'

/** Whose plan rows are of. */
export interface Owner {
  readonly member_id: number
  readonly period: string
}

/** Drafts made rows by their tables' schemas, or what keeps them from it: `table.column`, each once. */
export type Settled = { readonly rows: Rows } | { readonly missing: readonly string[] }

/** Makes rows of drafts where every one of them says what it must. */
export function settled(drafts: Drafts, owner: Owner): Settled {
  const missing = new Set<string>()
  const rows = byTable((name) => rowsFrom(name, drafts, owner, missing))

  return missing.size > 0 ? { missing: [...missing] } : { rows }
}

/** The rows of several parts, each table sorted by its key. */
export function joined(parts: readonly Rows[]): Rows {
  return byTable((name) =>
    parts.flatMap((rows): readonly AnyRow[] => rows[name]).toSorted((a, b) => compareRows(tables[name], a, b)),
  )
}

function rowsFrom(name: TableName, drafts: Drafts, owner: Owner, missing: Set<string>): readonly AnyRow[] {
  return (drafts[name] ?? []).flatMap((draft) => {
    const read = tables[name].schema.safeParse({ ...owner, ...draft })
    for (const { path } of read.error?.issues ?? []) missing.add(`${name}.${String(path[0] ?? '')}`)

    return read.success ? [read.data as AnyRow] : []
  })
}

/** Each name brings the rows of its own table. */
function byTable(rowsOf: (name: TableName) => readonly AnyRow[]): Rows {
  return Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as unknown as {
    readonly [Name in TableName]: readonly RowOf<Name>[]
  }
}
