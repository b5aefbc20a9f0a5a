import type { Draft, PublishRequest, Receipt, RowChange } from '../protocol/index.ts'
import type { Client } from './client.ts'
import { idempotencyKey, type PushContent } from './content.ts'
import { changesOf, hashOfChange, nameOf, type RowDifference } from './difference.ts'
import { RefusedPush } from './refusal.ts'

/** What is sent on which revision, and what its sender agrees to. */
export interface Sending {
  readonly content: PushContent
  readonly difference: RowDifference
  /** The revision that the difference is from. */
  readonly base: number
  readonly consent: PublishRequest
}

/** Who follows a push. */
export interface Follower {
  /** Hears the draft's name before any row is sent, and is waited for. */
  opened(draft: string): Promise<void>
  /** Hears how many of how many rows are there. */
  sent(rows: number, of: number): void
}

const mostRows = 250
const mostLetters = 400_000

/**
 * Sends a difference and publishes it. Killed anywhere and called again with the same, it goes on where it was or gives
 * the receipt: nothing is published twice. @throws NoAnswer, NoReceiver or RefusedPush
 */
export async function sendPush(client: Client, sending: Sending, follower: Follower): Promise<Receipt> {
  const { content, base, consent, difference } = sending
  const { contentHash, notes } = content
  const opened = await client.open({ base, contentHash, notes }, idempotencyKey(content, base))
  if (opened.status === 'published') return opened.receipt

  await follower.opened(opened.draft)
  const all = changesOf(difference)
  const left = changesLeft(all, opened)
  follower.sent(all.length - left.length, all.length)
  for (const batch of batchesOf(left)) {
    await client.put(opened.draft, batch.rows).catch(passOverPublished)
    follower.sent(all.length - left.length + batch.until, all.length)
  }

  return client.publish(opened.draft, consent)
}

/** What the draft does not hold yet, or holds otherwise. */
function changesLeft(all: readonly RowChange[], draft: Draft & { readonly status: 'open' }): readonly RowChange[] {
  if (draft.received.length === 0) return all

  const received = new Map(draft.received.map((row) => [nameOf(row), row.hash]))

  return all.filter((change) => received.get(nameOf(change)) !== hashOfChange(change))
}

/** Rows in requests that are neither large nor many. */
function batchesOf(changes: readonly RowChange[]): readonly { readonly rows: RowChange[]; readonly until: number }[] {
  const batches: { rows: RowChange[]; until: number; letters: number }[] = []
  changes.forEach((change, index) => {
    const letters = JSON.stringify(change).length
    const last = batches.at(-1)
    if (last === undefined || last.rows.length === mostRows || last.letters + letters > mostLetters) {
      batches.push({ rows: [change], until: index + 1, letters })
    } else {
      last.rows.push(change)
      last.until = index + 1
      last.letters += letters
    }
  })

  return batches
}

/** Somebody who pushes the same at the same time was quicker: publishing again gives the receipt. */
function passOverPublished(error: unknown): void {
  if (!(error instanceof RefusedPush && error.problem.code === 'draft-published')) throw error
}
