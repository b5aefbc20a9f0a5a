import * as z from 'zod'
import { reportSchema } from '../report/schema.ts'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const report = reportSchema.shape

const value = z
  .union([z.string(), z.object({ unread: z.string().describe('As written, where it could not be read') }), z.null()])
  .describe('Exact decimal, day, years or text by `kind`; null where nothing is written')

const change = z.object({
  columns: z
    .array(z.string())
    .describe('Where it is written, as matrix and column: `budget/programmed/2024`; several where all changed alike'),
  name: z.string().nullable().describe('The row of the cover sheet or co-creation table; null in the matrices'),
  kind: z.enum(['text', 'amount', 'share', 'date', 'count', 'years']),
  old: value,
  new: value,
  difference: decimal.nullable().describe('New minus old, exact, of amounts, shares and counts that were both read'),
})

const fate = z.enum(['added', 'removed', 'changed'])
const indicator = z.object({ fate, of: z.enum(['tracking', 'impact']), label: z.string(), changes: z.array(change) })
const order = z
  .object({ old: z.array(z.string()), new: z.array(z.string()) })
  .nullable()
  .describe('What stayed, in the order of both, where the orders differ')

const activity = z.object({
  fate,
  label: z.string(),
  from: z.string().nullable().describe('The project that it came from, by code'),
  to: z.string().nullable().describe('The project that it went to, by code'),
  changes: z.array(change),
  indicators: z.array(indicator),
})

const project = z.object({
  fate,
  code: z.string(),
  title: z.string(),
  changes: z.array(change),
  sums: z.array(change).describe('The row of sums as written'),
  activities: z.array(activity),
  activityOrder: order,
  impacts: z.array(indicator),
})

const amounts = z.object({ old: decimal.nullable(), new: decimal.nullable(), difference: decimal.nullable() })
const money = { mobilised: amounts, byYear: z.record(z.string().regex(/^\d{4}$/), amounts), cost: amounts }
const side = z.object({ file: z.string().nullable(), plan: report.plan })

/** What changed between two workbooks: what `infitah diff --format json` prints. Amounts are MAD, shares points of 100. */
export const differenceSchema = z.object({
  format: z.literal('infitah.difference/1'),
  asOf: report.asOf,
  old: side,
  new: side,
  same: z.boolean().describe('Whether nothing of the plan changed'),
  plan: z.array(change).describe('Cover sheet, co-creation tables, settings, the row of sums of the plan'),
  projects: z.array(project),
  projectOrder: order,
  totals: z.object({ currency: z.literal('MAD'), ...money, axes: z.array(z.object({ axis: z.string(), ...money })) }),
  findings: z.object({
    appeared: report.findings,
    mended: report.findings,
    changed: report.findings.describe('Findings of both whose facts changed, as they are now'),
  }),
})

export type Difference = z.infer<typeof differenceSchema>
export type Change = Difference['plan'][number]
export type ProjectDifference = Difference['projects'][number]
export type ActivityDifference = ProjectDifference['activities'][number]
export type IndicatorDifference = ProjectDifference['impacts'][number]
export type Order = Difference['projectOrder']
export type AmountsDifference = Difference['totals']['cost']
