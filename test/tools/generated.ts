import { languages } from '../../src/lang/index.ts'
import { expectedDifferences } from '../diff/expected.ts'
import { expectedMerges } from '../merge/expected.ts'
import { addinFiles } from './addin-files.ts'
import { collectAlbums } from './albums.ts'
import { expectedReports } from './expected-reports.ts'
import { referenceIn } from './reference.ts'
import { rowsReferenceIn } from './rows-reference.ts'
import { samplePlan } from './sample-content.ts'
import {
  consolidationJsonSchema,
  differenceJsonSchema,
  mappingJsonSchema,
  mergeJsonSchema,
  openapiText,
  publishedDifferenceJsonSchema,
  reportJsonSchema,
  rowsJsonSchema,
  settingsJsonSchema,
} from './schemas.ts'

/** Every text that is generated: its file's path from the top of the project, and what it holds. */
export async function generatedFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const albums = await collectAlbums()

  return [
    ['src/report/report.schema.json', reportJsonSchema()],
    ['src/consolidate/consolidation.schema.json', consolidationJsonSchema()],
    ['src/plan/settings.schema.json', settingsJsonSchema()],
    ...expectedReports(),
    ['src/protocol/openapi.json', openapiText()],
    ['src/diff/difference.schema.json', differenceJsonSchema()],
    ['src/push/published-difference.schema.json', publishedDifferenceJsonSchema()],
    ['src/merge/merge.schema.json', mergeJsonSchema()],
    ...expectedDifferences(),
    ...expectedMerges(),
    ['test/workbooks/plan/ait-melloul-2024-2025.json', `${JSON.stringify(samplePlan(), null, 2)}\n`],
    ...addinFiles(),
    ['src/export/rows.schema.json', rowsJsonSchema()],
    ['src/export/mapping.schema.json', mappingJsonSchema()],
    ...Object.values(languages).map(
      (language) => [`src/export/rows.${language.code}.md`, rowsReferenceIn(language)] as const,
    ),
    ...Object.values(languages).map(
      (language) => [`src/rules/reference.${language.code}.md`, referenceIn(language, albums)] as const,
    ),
  ]
}
