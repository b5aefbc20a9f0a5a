import * as z from 'zod'
import type { Exported } from './export-rows.ts'
import { tables } from './tables/index.ts'

/** All rows of one plan as one JSON document. */
export const documentSchema = z.strictObject({
  format: z.literal('infitah.rows/1'),
  member_id: tables.plan.schema.shape.member_id,
  period: tables.plan.schema.shape.period,
  content_hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of a line `table hash` each row, sorted; hash: SHA-256 of the row in canonical JSON (RFC 8785)'),
  tables: z.strictObject({
    plan: z.array(tables.plan.schema),
    projects: z.array(tables.projects.schema),
    activities: z.array(tables.activities.schema),
    financing: z.array(tables.financing.schema),
    indicators: z.array(tables.indicators.schema),
    indicator_values: z.array(tables.indicator_values.schema),
    partners: z.array(tables.partners.schema),
    decisions: z.array(tables.decisions.schema),
  }),
})

/** What `remacto` writes as JSON. */
export type RowsDocument = z.infer<typeof documentSchema>

/** The rows of an export as one document: the same rows give the same text. */
export function documentOf({ format, memberId, period, contentHash, tables: rows }: Exported) {
  return { format, member_id: memberId, period, content_hash: contentHash, tables: rows }
}
