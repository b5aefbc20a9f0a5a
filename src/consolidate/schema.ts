import * as z from 'zod'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const known = decimal.nullable()
const kind = z.enum(['commune', 'province', 'region'])
const byYear = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^\d{4}$/), value)
const means = z.object({ mean: known, costWeighted: known })

const sums = z.object({
  plans: z.number(),
  collectivities: z.number(),
  projects: z.number(),
  mobilised: decimal,
  byYear: byYear(decimal),
  cost: decimal,
  projectsLeftOut: z.number().describe('Projects whose amounts cannot all be known: the sums leave them out'),
  progress: means.describe('Means over all projects, in percent; weighted by the costs that the sums hold'),
  progressByYear: byYear(means).describe(
    'Means up to and including the year, over the plans that have it, from progress to 0.01',
  ),
  projectsNotMeasured: z.number().describe('Projects whose progress cannot be known: the means leave them out'),
})

const shared = sums.extend({ share: known.describe('Percent of the whole cost; together 100') })
const counts = z.object({ error: z.number(), warning: z.number(), info: z.number() })
const group = shared.extend({ findings: counts })

const file = z.object({
  file: z.string(),
  collectivity: z.string().nullable(),
  memberId: z.number().nullable(),
  years: z.array(z.number()),
  projects: z.number(),
  findings: counts,
  counted: z.boolean().describe('Whether its sums are in the consolidation'),
})

const repeated = z.object({
  collectivity: z.string().nullable(),
  years: z.array(z.number()),
  counted: z
    .string()
    .describe('The file that counts: with the most projects, then the fewest errors, warnings and infos, then by name'),
  leftOut: z.array(z.string()),
})

/** The consolidation of many reports: what `infitah consolidate --format json` prints. Amounts are MAD, shares points of 100. */
export const consolidationSchema = z.object({
  format: z.literal('infitah.consolidation/1'),
  asOf: z.iso.date(),
  currency: z.literal('MAD'),
  files: z.array(file),
  unread: z.array(z.object({ file: z.string(), error: z.string() })),
  withoutProjects: z.array(z.string()).describe('Workbooks in which no project was found'),
  unnamed: z.array(z.string()).describe('Files that name no collectivity: each counts by itself'),
  repeated: z.array(repeated).describe('Files of one collectivity for one period'),
  overlapping: z
    .array(z.object({ collectivity: z.string().nullable(), years: z.array(z.number()), files: z.array(z.string()) }))
    .describe('Plans of one collectivity that share years: all count'),
  sharedNumbers: z
    .array(z.object({ memberId: z.number(), files: z.array(z.string()) }))
    .describe('Member numbers that stand beside several names: each name counts by itself'),
  whole: sums.extend({
    shares: z.object({ mobilised: known, byYear: byYear(known) }).describe('Percent of the whole cost'),
    findings: counts,
  }),
  collectivities: z.array(
    group.extend({
      collectivity: z.string().nullable(),
      memberId: z.number().nullable(),
      kind: kind.nullable(),
      region: z.string().nullable(),
      years: z.array(z.number()),
      files: z.array(z.string()),
    }),
  ),
  kinds: z.array(group.extend({ kind: kind.nullable() })),
  regions: z.array(group.extend({ region: z.string().nullable() })),
  axes: z.array(shared.extend({ axis: z.string(), codes: z.array(z.string()) })),
  rules: z.array(z.object({ rule: z.string(), code: z.string(), findings: counts, files: z.number() })),
})

export type Consolidation = z.infer<typeof consolidationSchema>
export type Sums = z.infer<typeof sums>
export type Group = z.infer<typeof group>
export type Counts = z.infer<typeof counts>
