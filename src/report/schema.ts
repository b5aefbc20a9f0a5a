import * as z from 'zod'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const known = decimal.nullable()
const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()])
const cells = z.array(z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/))
const byYear = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^\d{4}$/), value)

const edit = z.object({
  sheet: z.string(),
  cell: z.string(),
  was: cellValue,
  value: cellValue.optional(),
  formula: z.string().optional(),
  format: z.string().optional().describe('Number format to set with the value'),
})

const fix = z.object({ label: z.string(), kind: z.enum(['safe', 'choice']), edits: z.array(edit) })

const decision = z.object({
  status: z.enum(['to-mend', 'accepted', 'deferred', 'withheld']),
  stale: z.boolean(),
  by: z.string().describe('Who recorded it'),
  at: z.string().describe('The day of the meeting, ISO 8601'),
  reason: z.string().nullable(),
  who: z.string().nullable().describe('Who is to mend it'),
  until: z.string().nullable().describe('By when it is to be mended, or the meeting that it is deferred to'),
  note: z.string().nullable(),
  byHand: z.boolean().describe('Typed into the record without Infitah'),
  late: z.boolean().describe('`until` has passed, or the meeting that it is deferred to has come'),
  was: z.string().nullable().describe('Where it is stale: what the finding said when it was decided on'),
})

const meeting = z.object({
  day: z.string(),
  place: z.string().nullable(),
  present: z.array(z.string()),
  by: z.string(),
})

const review = z
  .object({
    meetings: z.array(meeting),
    decisions: z
      .array(
        decision.extend({
          sheet: z.string(),
          cell: z.string().describe('The first cell of its row'),
          fingerprint: z
            .string()
            .nullable()
            .describe('The finding, or project, that it is bound to; null where none could be told'),
          code: z.string().describe('Of the finding; empty where a project as a whole is decided on'),
          project: z.string().nullable(),
          message: z.string().describe('What the finding said when it was decided on'),
          standing: z
            .enum(['holds', 'stale', 'mended', 'replaced', 'unplaced', 'not-allowed'])
            .describe('`mended`: its finding is gone; `replaced`: a later row decides'),
        }),
      )
      .describe('Every decision of the record, the earliest first'),
    remarks: z
      .array(
        z.object({
          kind: z.enum(['edited', 'missing', 'unclear', 'unplaced', 'not-allowed']),
          sheet: z.string(),
          cell: z.string().nullable(),
          message: z.string(),
        }),
      )
      .describe('Rows that were edited or are missing, and rows that are not understood'),
  })
  .nullable()
  .describe("The committee's record; null where the workbook has none")

const finding = z.object({
  rule: z.string(),
  code: z.string().describe('Short code for paper minutes'),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string().nullable(),
  cells: cells.describe('A1 addresses on `sheet`, first the one to mend'),
  related: z.array(z.object({ sheet: z.string(), cells })).optional(),
  project: z.string().nullable(),
  message: z.string().describe('What is wrong'),
  why: z.string().describe('Why it matters'),
  todo: z.string().describe('What to do'),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  fix: fix.nullable(),
  decision: decision.nullable(),
  fingerprint: z.string(),
  factsDigest: z.string(),
})

const money = { mobilised: known, byYear: byYear(known), cost: known }
const means = z.object({ mean: known, costWeighted: known })

const totals = z.object({
  currency: z.literal('MAD'),
  ...money,
  shares: z.object({ mobilised: known, byYear: byYear(known) }).describe('Percent of the whole cost'),
  projects: z.array(z.object({ code: z.string(), title: z.string(), axis: z.string(), ...money })),
  axes: z.array(z.object({ axis: z.string(), ...money, share: known })),
})

const impact = known.describe('Mean of achieved over maximum, in percent')

const progress = z.object({
  plan: means.extend({ impact }),
  byYear: byYear(means),
  projects: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      weights: known.describe('Sum of tracking weights, in points'),
      achieved: known.describe('Points achieved so far'),
      progress: known.describe('Percent of the weights'),
      byYear: byYear(known).describe('Progress up to and including the year, in percent'),
      impact,
      activities: z.array(
        z.object({
          label: z.string(),
          weight: known,
          achieved: known,
          progress: known,
          indicators: z.array(
            z.object({
              label: z.string(),
              target: z.number().nullable(),
              weight: known,
              achieved: known,
              progress: known,
            }),
          ),
        }),
      ),
    }),
  ),
  axes: z.array(means.extend({ axis: z.string(), byYear: byYear(means) })),
})

const plan = z.object({
  collectivity: z.string().nullable(),
  kind: z.enum(['commune', 'province', 'region']).nullable().describe('`province` is a province or a prefecture'),
  region: z.string().nullable(),
  memberId: z.number().nullable(),
  years: z.array(z.number()),
  projects: z.number(),
  activities: z.number(),
  trackingIndicators: z.number(),
  impactIndicators: z.number(),
})

/** The report of one file: what `infitah check --format json` prints. Amounts are MAD, shares points of 100. */
export const reportSchema = z.object({
  format: z.literal('infitah.report/1'),
  file: z.string().nullable(),
  asOf: z.iso.date(),
  plan,
  findings: z.array(finding),
  review,
  summary: z.object({ error: z.number(), warning: z.number(), info: z.number(), rulesRun: z.number() }),
  notChecked: z.array(z.object({ rule: z.string(), sheet: z.string(), cells })),
  settings: z
    .array(
      z.object({
        rule: z.string(),
        severity: z.enum(['error', 'warning', 'info', 'off']),
        was: z.enum(['error', 'warning', 'info']),
      }),
    )
    .describe('Severities that the settings changed'),
  totals,
  progress,
})

/** What stands in a report's place where a file could not be read. */
export const failureSchema = z.object({
  format: z.literal('infitah.report/1'),
  file: z.string().nullable(),
  error: z.string(),
})

export type Report = z.infer<typeof reportSchema>
export type ReportDecision = NonNullable<ReportFinding['decision']>
export type ReportFinding = Report['findings'][number]
export type Totals = Report['totals']
export type Progress = Report['progress']
export type Failure = z.infer<typeof failureSchema>
