import { rowHash } from '../../export/index.ts'
import { type Row, type RowChange, rowKey, tableNamed } from '../../protocol/index.ts'
import { RefusedRequest } from '../problem.ts'
import type { Place } from './place.ts'

/** A change whose row was found valid, with the hash that this side worked out; null for a row that goes. */
export interface HashedChange {
  readonly change: RowChange
  readonly hash: string | null
}

/** Holds rows against the schemas of their tables. @throws RefusedRequest naming table, key and field */
export function checkedRows(changes: readonly RowChange[], place: Place): readonly HashedChange[] {
  const last = new Map(changes.map((change) => [`${change.table} ${change.key}`, change]))

  return [...last.values()].map((change) => ({ change, hash: hashOf(change, place) }))
}

function hashOf(change: RowChange, place: Place): string | null {
  if (tableNamed(change.table) === null) refuse(change, 'table', 'is not a table of the row format')
  if ('removed' in change) return null

  refuseValues(change, place)

  return rowHash(change.values)
}

function refuseValues(row: Row, { memberId, period }: Place): void {
  const table = tableNamed(row.table)
  const checked = table?.schema.safeParse(row.values)
  if (checked?.success === false) {
    const [issue] = checked.error.issues
    const stranger = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined

    refuse(row, stranger ?? String(issue?.path[0] ?? 'values'), issue?.message ?? 'is not valid')
  }
  if (row.values.member_id !== memberId) refuse(row, 'member_id', 'is another member')
  if (row.values.period !== period) refuse(row, 'period', 'is another period')
  if (table !== null && rowKey(table, row.values) !== row.key) refuse(row, 'key', 'is not that of the values')
}

function refuse({ table, key }: RowChange, field: string, what: string): never {
  throw new RefusedRequest('row-invalid', `Table ${table}, row ${key}, ${field}: ${what}`, { table, key, field })
}
