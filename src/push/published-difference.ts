import * as z from 'zod'
import {
  draftRequestSchema,
  hashSchema,
  memberIdSchema,
  periodSchema,
  type Receipt,
  revisionSchema,
  rowSchema,
} from '../protocol/index.ts'
import type { PushContent } from './content.ts'
import type { RowDifference } from './difference.ts'

const changedRowSchema = rowSchema.omit({ values: true }).extend({
  columns: z.array(z.string()),
  was: rowSchema.shape.values,
  now: rowSchema.shape.values,
})

/** What changed of a plan since it was last published, row by row, as programs read it. */
export const publishedDifferenceSchema = z.object({
  format: z.literal('infitah.published-difference/1'),
  file: z.string(),
  asOf: z.iso.date(),
  published: z.object({
    receiver: z.string(),
    memberId: memberIdSchema,
    period: periodSchema,
    revision: revisionSchema,
    contentHash: hashSchema,
    publishedAt: z.string(),
    publishedBy: z.string(),
  }),
  /** Of what would be published now. */
  contentHash: hashSchema,
  heldBack: draftRequestSchema.shape.notes.shape.heldBack,
  added: z.array(rowSchema),
  changed: z.array(changedRowSchema),
  removed: z.array(rowSchema),
})

/** A revision that somebody published, and what has changed of it. */
export interface Since {
  readonly file: string
  readonly asOf: string
  readonly receipt: Receipt & { readonly receiver: string }
  readonly content: PushContent
  readonly difference: RowDifference
}

/** The difference as programs read it. */
export function publishedDifference({ file, asOf, receipt, content, difference }: Since) {
  const { receiver, memberId, period, revision, contentHash, publishedAt, publishedBy } = receipt

  return {
    format: 'infitah.published-difference/1',
    file,
    asOf,
    published: { receiver, memberId, period, revision, contentHash, publishedAt, publishedBy },
    contentHash: content.contentHash,
    heldBack: [...content.notes.heldBack],
    added: [...difference.added],
    changed: difference.changed.map(({ row: { table, key, values }, was, columns }) => ({
      table,
      key,
      columns: [...columns],
      was: was.values,
      now: values,
    })),
    removed: [...difference.removed],
  } satisfies z.infer<typeof publishedDifferenceSchema>
}
