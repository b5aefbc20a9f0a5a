import * as z from 'zod'
import { consolidationSchema } from '../../src/consolidate/index.ts'
import { differenceSchema } from '../../src/diff/index.ts'
import { documentSchema, mappingSchema } from '../../src/export/index.ts'
import { mergeSchema } from '../../src/merge/index.ts'
import { settingsSchema } from '../../src/plan/index.ts'
import { openapiDocument } from '../../src/protocol/index.ts'
import { publishedDifferenceSchema } from '../../src/push/index.ts'
import { failureSchema, reportSchema } from '../../src/report/index.ts'

const report = reportSchema.meta({ id: 'report' })
const failure = failureSchema.meta({ id: 'failure' })
const reports = z.array(z.union([report, failure])).meta({ id: 'reports' })

/** What `infitah check --format json` prints: of one file, or of several. Later versions may add members. */
export function reportJsonSchema(): string {
  return schemaText('A report of Infitah', z.union([report, failure, reports]))
}

/** What `infitah consolidate --format json` prints. */
export function consolidationJsonSchema(): string {
  return schemaText('A consolidation of Infitah', consolidationSchema)
}

/** What `infitah diff --format json` prints. */
export function differenceJsonSchema(): string {
  return schemaText('A difference of Infitah', differenceSchema)
}

/** What `infitah diff --format json` prints of one workbook. */
export function publishedDifferenceJsonSchema(): string {
  return schemaText('A difference from what is published', publishedDifferenceSchema)
}

/** What `infitah merge --format json` prints. */
export function mergeJsonSchema(): string {
  return schemaText('A merge of Infitah', mergeSchema)
}

/** What `infitah export` writes as JSON: the clean rows of a plan. */
export function rowsJsonSchema(): string {
  return schemaText('Rows of Infitah', documentSchema)
}

/** What a mapping file for `infitah export --target` holds. */
export function mappingJsonSchema(): string {
  return schemaText('A mapping of Infitah', mappingSchema)
}

/** What a `--config` file holds. */
export function settingsJsonSchema(): string {
  return schemaText('Settings of Infitah', settingsSchema)
}

/** The push protocol, as a receiver tells it. */
export function openapiText(): string {
  return `${JSON.stringify(openapiDocument(), null, 2)}\n`
}

function schemaText(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })

  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}
