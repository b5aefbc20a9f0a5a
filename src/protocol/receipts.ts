import * as z from 'zod'
import { hashSchema, memberIdSchema, momentSchema, periodSchema, revisionSchema } from './identifiers.ts'
import { rowSchema } from './rows.ts'

const count = z.int().min(0)

const word = z.string().max(200)

/** A project that stayed behind, and why: its open errors, a decision of the committee, or values that are not known. */
export const heldBackSchema = z.strictObject({
  project: word,
  reason: z.enum(['errors', 'withheld', 'incomplete']),
  /** Short codes of the rules whose findings hold it. */
  rules: z.array(z.string().max(20)).max(100),
})

/** What a sender says of the content besides its rows; a receipt repeats it. */
export const notesSchema = z.strictObject({
  heldBack: z.array(heldBackSchema).max(1000),
  /** Warnings on what is published that the committee has not decided on. */
  undecided: z.array(z.strictObject({ rule: z.string().max(20), project: word.nullable() })).max(5000),
  /** Severities that the workbook's settings change; none of them relaxes an error here. */
  settings: z.array(z.strictObject({ rule: word, severity: z.string().max(20) })).max(200),
})

/** How the rows of a revision differ from those of its base. */
export const countsSchema = z.strictObject({ rows: count, added: count, changed: count, removed: count })

/** What a receiver gives for a published revision. `unchanged`: the revision that it speaks of was there already. */
export const receiptSchema = z.object({
  format: z.literal('infitah.receipt/1'),
  status: z.enum(['published', 'unchanged']),
  memberId: memberIdSchema,
  period: periodSchema,
  revision: revisionSchema,
  base: revisionSchema,
  contentHash: hashSchema,
  counts: countsSchema,
  notes: notesSchema,
  publishedAt: momentSchema,
  publishedBy: z.string(),
  /** Why most of what was published went, where somebody had to say so. */
  reason: z.string().nullable(),
})

/** Every revision of a plan, the latest first. */
export const historySchema = z.object({ revisions: z.array(receiptSchema) })

/** A revision with all its rows. */
export const publishedRevisionSchema = z.object({ receipt: receiptSchema, rows: z.array(rowSchema) })

export type Receipt = z.infer<typeof receiptSchema>
export type Counts = z.infer<typeof countsSchema>
export type Notes = z.infer<typeof notesSchema>
export type PublishedRevision = z.infer<typeof publishedRevisionSchema>
