import type { Draft, DraftRequest, Notes, Receipt, RowChange, RowHead } from '../../protocol/index.ts'
import type { Database, Query } from '../database/database.ts'
import { RefusedRequest } from '../problem.ts'
import type { HashedChange } from './checked-rows.ts'
import { at, type Place } from './place.ts'
import { currentReceipt } from './plans.ts'

/** The most rows that a draft takes. */
const mostRows = 50_000

/** A draft as it is kept. */
export interface KeptDraft {
  readonly draft: string
  readonly base: number
  readonly contentHash: string
  readonly notes: Notes
  readonly receipt: Receipt | null
}

/** What opening a draft takes beside what was asked. */
export interface Opening {
  readonly idempotencyKey: string
  /** A word that nobody can guess, for a new draft. */
  readonly secret: string
  readonly now: Date
}

const columns = 'draft, base, content_hash AS "contentHash", notes, receipt'

/**
 * Opens a draft, or gives the one that was opened with this key. @throws RefusedRequest where the base is not what is
 * published, or the key was used for another draft
 */
export async function openDraft(
  database: Database,
  place: Place,
  request: DraftRequest,
  opening: Opening,
): Promise<Draft> {
  return database.transaction(async (query) => {
    const before = await draftBy(query, place, 'idempotency_key', opening.idempotencyKey)
    if (before !== null) return repeated(query, place, before, request)

    const current = await currentReceipt(query, place)
    if ((current?.revision ?? 0) !== request.base) throw baseMoved(current)

    await query(
      `INSERT INTO drafts (member_id, period, draft, idempotency_key, base, content_hash, notes, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8) ON CONFLICT (member_id, period, idempotency_key) DO NOTHING`,
      [
        ...at(place),
        opening.secret,
        opening.idempotencyKey,
        request.base,
        request.contentHash,
        JSON.stringify(request.notes),
        opening.now.toISOString(),
      ],
    )
    const opened = await draftBy(query, place, 'idempotency_key', opening.idempotencyKey)
    if (opened === null) throw new RefusedRequest('unavailable', 'The draft could not be opened.')

    return repeated(query, place, opened, request)
  })
}

/** The refusal of a base that is no longer, or never was, what is published. */
export function baseMoved(current: Receipt | null): RefusedRequest {
  const title = 'What is published is not the revision that this was made on.'

  return new RefusedRequest('base-moved', title, { field: 'base', current })
}

/** A draft as it stands. @throws RefusedRequest where there is none */
export async function draftState(query: Query, place: Place, draft: string): Promise<Draft> {
  return stateOf(query, place, await keptDraft(query, place, draft))
}

/** Puts rows into a draft; a row that is there already gives way. Gives how many the draft holds then. */
export async function putRows(
  database: Database,
  place: Place,
  draft: string,
  changes: readonly HashedChange[],
): Promise<number> {
  return database.transaction(async (query) => {
    const { receipt } = await keptDraft(query, place, draft, 'FOR UPDATE')
    if (receipt !== null) throw new RefusedRequest('draft-published', 'The draft is published.', { current: receipt })

    await query(
      `INSERT INTO draft_rows (member_id, period, draft, table_name, row_key, row_values, row_hash)
       SELECT $1, $2, $3, r.table_name, r.row_key, r.row_values, r.row_hash
       FROM jsonb_to_recordset($4::jsonb) AS r(table_name text, row_key text, row_values jsonb, row_hash text)
       ON CONFLICT (member_id, period, draft, table_name, row_key)
       DO UPDATE SET row_values = excluded.row_values, row_hash = excluded.row_hash`,
      [...at(place), draft, JSON.stringify(changes.map(recordOf))],
    )
    const [held] = await query<{ rows: number }>(
      'SELECT count(*)::int AS rows FROM draft_rows WHERE member_id = $1 AND period = $2 AND draft = $3',
      [...at(place), draft],
    )
    const rows = held?.rows ?? 0
    if (rows > mostRows) throw new RefusedRequest('draft-full', `A draft takes ${mostRows} rows.`, { field: 'rows' })

    return rows
  })
}

/** Forgets drafts that were never published and were opened before a moment. */
export async function forgetDrafts(database: Database, before: Date): Promise<void> {
  await database.transaction(async (query) => {
    const old = 'receipt IS NULL AND opened_at < $1'
    await query(
      `DELETE FROM draft_rows r USING drafts d WHERE r.member_id = d.member_id AND r.period = d.period
       AND r.draft = d.draft AND d.${old}`,
      [before.toISOString()],
    )
    await query(`DELETE FROM drafts WHERE ${old}`, [before.toISOString()])
  })
}

/** A draft. @throws RefusedRequest where there is none of this name */
export async function keptDraft(
  query: Query,
  place: Place,
  draft: string,
  lock: '' | 'FOR UPDATE' = '',
): Promise<KeptDraft> {
  const found = await draftBy(query, place, 'draft', draft, lock)
  if (found === null) throw new RefusedRequest('not-found', 'There is no such draft.', { field: 'draft' })

  return found
}

async function draftBy(
  query: Query,
  place: Place,
  column: 'draft' | 'idempotency_key',
  value: string,
  lock: '' | 'FOR UPDATE' = '',
): Promise<KeptDraft | null> {
  const [found] = await query<KeptDraft>(
    `SELECT ${columns} FROM drafts WHERE member_id = $1 AND period = $2 AND ${column} = $3 ${lock}`,
    [...at(place), value],
  )

  return found ?? null
}

async function repeated(query: Query, place: Place, draft: KeptDraft, request: DraftRequest): Promise<Draft> {
  if (draft.base !== request.base || draft.contentHash !== request.contentHash) {
    const title = 'This Idempotency-Key was used for another draft.'
    throw new RefusedRequest('key-reused', title, { field: 'Idempotency-Key' })
  }
  const current = draft.receipt === null ? await currentReceipt(query, place) : null
  if (draft.receipt === null && (current?.revision ?? 0) !== draft.base) throw baseMoved(current)

  return stateOf(query, place, draft)
}

async function stateOf(query: Query, place: Place, kept: KeptDraft): Promise<Draft> {
  const { draft, base, contentHash, receipt } = kept
  if (receipt !== null) return { status: 'published', draft, receipt }

  const received = await query<RowHead>(
    `SELECT table_name AS "table", row_key AS "key", row_hash AS "hash" FROM draft_rows
     WHERE member_id = $1 AND period = $2 AND draft = $3 ORDER BY table_name, row_key`,
    [...at(place), draft],
  )

  return { status: 'open', draft, base, contentHash, received: [...received] }
}

function recordOf({ change, hash }: HashedChange) {
  return { table_name: change.table, row_key: change.key, row_values: valuesOf(change), row_hash: hash }
}

function valuesOf(change: RowChange) {
  return 'removed' in change ? null : change.values
}
