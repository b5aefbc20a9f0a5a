import { exportPlan } from '../../export.ts'
import {
  contentOf,
  differenceOf,
  knownIdentity,
  lastKnownRevision,
  type Published,
  type PushContent,
  publishedNow,
  type RowDifference,
} from '../../push/index.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { keptJournal } from './keep-push.ts'
import type { Pushing } from './pushing.ts'

/** A push before anything is sent. */
export interface Prepared {
  readonly published: Published
  readonly content: PushContent
  /** From what is published to the workbook. */
  readonly difference: RowDifference
  /** The revision that the workbook is made on. */
  readonly base: number
}

/** Reads what is published, and what the workbook would change of it. What is known there keeps its identity. */
export async function prepared({
  path,
  job,
  options,
  destination,
  client,
  world,
  language,
}: Pushing): Promise<Prepared> {
  const published = await publishedNow(client)
  const { workbook } = await readWorkbookFile(path, world.files, language)
  const { receipts } = await keptJournal(path, workbook, world.files)
  const [first, last] = destination.period.split('-').map(Number)
  const content = contentOf(
    exportPlan(workbook, {
      asOf: job.asOf,
      language,
      memberId: destination.memberId,
      period: { first: first ?? 0, last: last ?? 0 },
      ...(published.revision > 0 && { previous: knownIdentity(published.rows) }),
      ...(job.settings !== undefined && { settings: job.settings }),
    }),
  )

  return {
    published,
    content,
    difference: differenceOf(published.rows, content.rows),
    base: options.on ?? lastKnownRevision(receipts, destination),
  }
}
