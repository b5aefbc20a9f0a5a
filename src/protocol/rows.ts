import * as z from 'zod'
import { hashSchema } from './identifiers.ts'

/** The most rows of one request. */
export const mostRows = 500

const table = z.string().min(1).max(40)
const key = z.string().min(1).max(600)

/** A row as it stands in a table: named by its key, with the hash of its canonical form. */
export const rowHeadSchema = z.strictObject({ table, key, hash: hashSchema })

/** A row with its values. What they may be is checked table by table: a fault is told by table, key and field. */
export const rowSchema = z.strictObject({
  table,
  key,
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

/** A row that goes. */
export const removedRowSchema = z.strictObject({ table, key, removed: z.literal(true) })

/** Rows that come, change or go; the last word on a row counts. */
export const rowsRequestSchema = z.strictObject({
  rows: z
    .array(z.union([rowSchema, removedRowSchema]))
    .min(1)
    .max(mostRows),
})

/** How many rows the draft holds now. */
export const rowsAnswerSchema = z.object({ draft: z.string(), received: z.int().min(0) })

export type RowHead = z.infer<typeof rowHeadSchema>
export type Row = z.infer<typeof rowSchema>
export type RowChange = z.infer<typeof rowsRequestSchema>['rows'][number]
