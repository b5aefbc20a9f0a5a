import type * as z from 'zod'
import { draftRequestSchema, draftSchema, planStateSchema, publishRequestSchema } from './drafts.ts'
import { problemSchema } from './problems.ts'
import { heldBackSchema, historySchema, notesSchema, publishedRevisionSchema, receiptSchema } from './receipts.ts'
import { removedRowSchema, rowHeadSchema, rowSchema, rowsAnswerSchema, rowsRequestSchema } from './rows.ts'
import { summarySchema, sumsSchema } from './summary.ts'

/** Every shape of the protocol by its name. */
export const schemas = {
  Draft: draftSchema,
  DraftRequest: draftRequestSchema,
  HeldBack: heldBackSchema,
  History: historySchema,
  Notes: notesSchema,
  PlanState: planStateSchema,
  Problem: problemSchema,
  PublishedRevision: publishedRevisionSchema,
  PublishRequest: publishRequestSchema,
  Receipt: receiptSchema,
  RemovedRow: removedRowSchema,
  Row: rowSchema,
  RowHead: rowHeadSchema,
  RowsAnswer: rowsAnswerSchema,
  RowsRequest: rowsRequestSchema,
  Summary: summarySchema,
  Sums: sumsSchema,
} satisfies Readonly<Record<string, z.ZodType>>

export type SchemaName = keyof typeof schemas
