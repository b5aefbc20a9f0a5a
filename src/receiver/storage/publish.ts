import { contentHash } from '../../export/index.ts'
import { type Counts, consentFor, type PublishRequest, type Receipt } from '../../protocol/index.ts'
import type { Database, Query } from '../database/database.ts'
import { RefusedRequest } from '../problem.ts'
import { digestOf } from '../summary/digest.ts'
import { baseMoved, type KeptDraft, keptDraft } from './drafts.ts'
import { at, type Place } from './place.ts'
import { currentReceipt, hashedRowsOf } from './plans.ts'
import { refuseDangling } from './references.ts'

/** What publishing takes beside what was asked. */
export interface Publishing {
  readonly by: string
  readonly now: Date
}

/**
 * Publishes a draft in one transaction, or gives the receipt that it has: repeating it changes nothing.
 * @throws RefusedRequest where the base moved, rows would vanish unasked, or the rows are not what was announced
 */
export async function publishDraft(
  database: Database,
  place: Place,
  draft: string,
  request: PublishRequest,
  publishing: Publishing,
): Promise<Receipt> {
  return database.transaction(async (query) => {
    await joinWhole(query)
    const revision = await lockPlan(query, place)
    const kept = await keptDraft(query, place, draft, 'FOR UPDATE')
    if (kept.receipt !== null) return kept.receipt

    const current = await currentReceipt(query, place)
    if (kept.base !== revision) throw baseMoved(current)

    const counts = await countChanges(query, place, draft)
    refuseVanishing(counts.removed, current?.counts.rows ?? 0, request)
    const isNew = current === null || counts.added + counts.changed + counts.removed > 0
    const receipt = isNew
      ? await newRevision(query, place, kept, { counts, request, publishing })
      : unchanged(current, kept)
    await settle(query, place, draft, receipt)

    return receipt
  })
}

/**
 * Rows that were just put in are in no statistics yet: taken for one or two, all of a plan's would be compared with all
 * others, row by row.
 */
async function joinWhole(query: Query): Promise<void> {
  await query('SET LOCAL enable_nestloop = off')
}

/** One at a time publishes a plan. */
async function lockPlan(query: Query, place: Place): Promise<number> {
  await query(
    'INSERT INTO plans (member_id, period, revision) VALUES ($1, $2, 0) ON CONFLICT (member_id, period) DO NOTHING',
    at(place),
  )
  const [plan] = await query<{ revision: number }>(
    'SELECT revision FROM plans WHERE member_id = $1 AND period = $2 FOR UPDATE',
    at(place),
  )

  return plan?.revision ?? 0
}

const sameRow =
  'r.member_id = d.member_id AND r.period = d.period AND r.table_name = d.table_name AND r.row_key = d.row_key AND r.until IS NULL'
const ofDraft = 'd.member_id = $1 AND d.period = $2 AND d.draft = $3'

async function countChanges(query: Query, place: Place, draft: string): Promise<Omit<Counts, 'rows'>> {
  const [counts] = await query<Omit<Counts, 'rows'>>(
    `SELECT (count(*) FILTER (WHERE d.row_hash IS NOT NULL AND r.row_hash IS NULL))::int AS added,
       (count(*) FILTER (WHERE d.row_hash <> r.row_hash))::int AS changed,
       (count(*) FILTER (WHERE d.row_hash IS NULL AND r.row_hash IS NOT NULL))::int AS removed
     FROM draft_rows d LEFT JOIN plan_rows r ON ${sameRow} WHERE ${ofDraft}`,
    [...at(place), draft],
  )

  return counts ?? { added: 0, changed: 0, removed: 0 }
}

function refuseVanishing(vanishing: number, published: number, { confirmVanishing, reason }: PublishRequest): void {
  const consent = consentFor(vanishing, published)
  if (consent === 'none') return

  const facts = { vanishing, published }
  if (confirmVanishing !== vanishing) {
    const title = `${vanishing} of ${published} published rows would vanish: confirm how many.`
    throw new RefusedRequest('vanishing-unconfirmed', title, { ...facts, field: 'confirmVanishing' })
  }
  if (consent === 'reason' && reason === undefined) {
    const title = `${vanishing} of ${published} published rows would vanish: say why.`
    throw new RefusedRequest('vanishing-unexplained', title, { ...facts, field: 'reason' })
  }
}

interface Change {
  readonly counts: Omit<Counts, 'rows'>
  readonly request: PublishRequest
  readonly publishing: Publishing
}

async function newRevision(
  query: Query,
  place: Place,
  kept: KeptDraft,
  { counts, request, publishing }: Change,
): Promise<Receipt> {
  const revision = kept.base + 1
  await applyDraft(query, place, kept.draft, revision)
  const rows = await hashedRowsOf(query, place, revision)
  const found = contentHash(rows)
  refuseOtherContent(found, kept)
  refuseDangling(rows)
  const receipt: Receipt = {
    format: 'infitah.receipt/1',
    status: 'published',
    ...place,
    revision,
    base: kept.base,
    contentHash: found,
    counts: { rows: rows.length, ...counts },
    notes: kept.notes,
    publishedAt: publishing.now.toISOString(),
    publishedBy: publishing.by,
    reason: request.reason ?? null,
  }
  await query('INSERT INTO revisions VALUES ($1, $2, $3, $4::jsonb)', [...at(place), revision, JSON.stringify(receipt)])
  await query('UPDATE plans SET revision = $3, summary = $4::jsonb WHERE member_id = $1 AND period = $2', [
    ...at(place),
    revision,
    JSON.stringify(digestOf(rows)),
  ])

  return receipt
}

function unchanged(current: Receipt, kept: KeptDraft): Receipt {
  refuseOtherContent(current.contentHash, kept)

  return { ...current, status: 'unchanged' }
}

function refuseOtherContent(found: string, announced: KeptDraft): void {
  if (found === announced.contentHash) return

  const title = 'The rows of the draft are not the content that was announced.'
  throw new RefusedRequest('content-differs', title, { field: 'contentHash' })
}

/** Rows that change end where their new ones begin: every revision stays as it was. */
async function applyDraft(query: Query, place: Place, draft: string, revision: number): Promise<void> {
  const parameters = [...at(place), draft, revision]
  await query(
    `UPDATE plan_rows r SET until = $4 FROM draft_rows d
     WHERE ${ofDraft} AND ${sameRow} AND d.row_hash IS DISTINCT FROM r.row_hash`,
    parameters,
  )
  await query(
    `INSERT INTO plan_rows (member_id, period, table_name, row_key, since, row_values, row_hash)
     SELECT d.member_id, d.period, d.table_name, d.row_key, $4, d.row_values, d.row_hash FROM draft_rows d
     WHERE ${ofDraft} AND d.row_hash IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan_rows r WHERE ${sameRow})`,
    parameters,
  )
}

async function settle(query: Query, place: Place, draft: string, receipt: Receipt): Promise<void> {
  await query(`DELETE FROM draft_rows d WHERE ${ofDraft}`, [...at(place), draft])
  await query(`UPDATE drafts d SET receipt = $4::jsonb WHERE ${ofDraft}`, [
    ...at(place),
    draft,
    JSON.stringify(receipt),
  ])
}
