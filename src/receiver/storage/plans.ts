import {
  type PlanState,
  type PublishedRevision,
  protocol,
  type Receipt,
  type Row,
  type RowHead,
} from '../../protocol/index.ts'
import type { Query } from '../database/database.ts'
import { RefusedRequest } from '../problem.ts'
import { at, type Place } from './place.ts'

/** What is published of a plan now. */
export async function planState(query: Query, place: Place): Promise<PlanState> {
  const current = await currentReceipt(query, place)
  const rows = await query<RowHead>(
    `SELECT table_name AS "table", row_key AS "key", row_hash AS "hash" FROM plan_rows
     WHERE member_id = $1 AND period = $2 AND since <= $3 AND (until IS NULL OR until > $3)
     ORDER BY table_name, row_key`,
    [...at(place), current?.revision ?? 0],
  )

  return { protocol, ...place, revision: current?.revision ?? 0, current, rows: [...rows] }
}

/** The receipt of the latest revision; null before the first. */
export async function currentReceipt(query: Query, place: Place): Promise<Receipt | null> {
  const [latest] = await query<{ receipt: Receipt }>(
    'SELECT receipt FROM revisions WHERE member_id = $1 AND period = $2 ORDER BY revision DESC LIMIT 1',
    at(place),
  )

  return latest?.receipt ?? null
}

/** The receipts of all revisions, the latest first. */
export async function history(query: Query, place: Place): Promise<readonly Receipt[]> {
  const all = await query<{ receipt: Receipt }>(
    'SELECT receipt FROM revisions WHERE member_id = $1 AND period = $2 ORDER BY revision DESC',
    at(place),
  )

  return all.map(({ receipt }) => receipt)
}

/** A revision with its rows. @throws RefusedRequest where there is none of this number */
export async function revisionOf(query: Query, place: Place, revision: number): Promise<PublishedRevision> {
  const [found] = await query<{ receipt: Receipt }>(
    'SELECT receipt FROM revisions WHERE member_id = $1 AND period = $2 AND revision = $3',
    [...at(place), revision],
  )
  if (found === undefined) throw new RefusedRequest('not-found', 'There is no such revision.', { field: 'revision' })

  return { receipt: found.receipt, rows: [...(await rowsOf(query, place, revision))] }
}

/** The rows of a revision. */
export async function rowsOf(query: Query, place: Place, revision: number): Promise<readonly Row[]> {
  const rows = await hashedRowsOf(query, place, revision)

  return rows.map(({ table, key, values }) => ({ table, key, values }))
}

/** The rows of a revision, each with the hash that was worked out when it came. */
export function hashedRowsOf(query: Query, place: Place, revision: number): Promise<readonly (Row & RowHead)[]> {
  return query<Row & RowHead>(
    `SELECT table_name AS "table", row_key AS "key", row_values AS "values", row_hash AS "hash" FROM plan_rows
     WHERE member_id = $1 AND period = $2 AND since <= $3 AND (until IS NULL OR until > $3)
     ORDER BY table_name, row_key`,
    [...at(place), revision],
  )
}
