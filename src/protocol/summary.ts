import * as z from 'zod'
import { memberIdSchema, momentSchema, periodSchema, revisionSchema } from './identifiers.ts'

const amount = z.string().regex(/^\d+\.\d\d$/)
const percent = z
  .string()
  .regex(/^\d+\.\d\d$/)
  .nullable()

/** Sums over published projects: amounts in MAD, and both means of their progress in percent. */
export const sumsSchema = z.object({
  plans: z.int(),
  projects: z.int(),
  activities: z.int(),
  mobilised: amount,
  byYear: z.record(z.string().regex(/^\d{4}$/), amount),
  cost: amount,
  progress: z.object({ mean: percent, costWeighted: percent }),
})

/** Totals and progress over all that is published, and by member, kind, region, axis and year. */
export const summarySchema = z.object({
  currency: z.literal('MAD'),
  asOf: momentSchema,
  members: z.int(),
  whole: sumsSchema,
  byMember: z.array(
    sumsSchema.extend({
      memberId: memberIdSchema,
      period: periodSchema,
      revision: revisionSchema,
      collectivity: z.string().nullable(),
    }),
  ),
  byKind: z.array(sumsSchema.extend({ kind: z.string().nullable() })),
  byRegion: z.array(sumsSchema.extend({ region: z.string().nullable() })),
  byAxis: z.array(sumsSchema.extend({ axis: z.string() })),
  byYear: z.array(z.object({ year: z.string(), plans: z.int(), programmed: amount })),
})

export type Sums = z.infer<typeof sumsSchema>
export type Summary = z.infer<typeof summarySchema>
