import * as z from 'zod'
import { hashSchema, memberIdSchema, periodSchema, protocol, revisionSchema } from './identifiers.ts'
import { notesSchema, receiptSchema } from './receipts.ts'
import { rowHeadSchema } from './rows.ts'

/** What is published of a plan now: its latest receipt, and the hash of each row. */
export const planStateSchema = z.object({
  protocol: z.literal(protocol),
  memberId: memberIdSchema,
  period: periodSchema,
  revision: revisionSchema,
  current: receiptSchema.nullable(),
  rows: z.array(rowHeadSchema),
})

/** Opens a draft on the revision that the sender knows. `contentHash` is that of all rows as they shall be afterwards. */
export const draftRequestSchema = z.strictObject({
  base: revisionSchema,
  contentHash: hashSchema,
  notes: notesSchema,
})

/** A draft that takes rows, with those it has already. */
export const openDraftSchema = z.object({
  status: z.literal('open'),
  draft: z.string(),
  base: revisionSchema,
  contentHash: hashSchema,
  received: z.array(rowHeadSchema.extend({ hash: hashSchema.nullable() })),
})

/** A draft that became a revision. */
export const publishedDraftSchema = z.object({
  status: z.literal('published'),
  draft: z.string(),
  receipt: receiptSchema,
})

/** A draft as it stands. Asking for it again with the same key gives the same one. */
export const draftSchema = z.discriminatedUnion('status', [openDraftSchema, publishedDraftSchema])

/** Publishes a draft: all of it or nothing. */
export const publishRequestSchema = z.strictObject({
  /** Where more than a fifth of the published rows would vanish: how many do. */
  confirmVanishing: z.int().min(1).optional(),
  /** Where more than four fifths would: why. */
  reason: z.string().trim().min(3).max(500).optional(),
})

export type PlanState = z.infer<typeof planStateSchema>
export type DraftRequest = z.infer<typeof draftRequestSchema>
export type Draft = z.infer<typeof draftSchema>
export type PublishRequest = z.infer<typeof publishRequestSchema>
