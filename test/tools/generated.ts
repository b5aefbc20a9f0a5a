import { languages } from '../../src/lang/index.ts'
import { expectedDifferences } from '../diff/expected.ts'
import { expectedMerges } from '../merge/expected.ts'
import { collectAlbums } from './albums.ts'
import { expectedReports } from './expected-reports.ts'
import { referenceIn } from './reference.ts'
import { consolidationJsonSchema, differenceJsonSchema, reportJsonSchema, settingsJsonSchema } from './schemas.ts'

/** Every file that is generated: its path from the top of the project, and what it holds. */
export function generatedFiles(): readonly (readonly [path: string, text: string])[] {
  const albums = collectAlbums()

  return [
    ['src/report/report.schema.json', reportJsonSchema()],
    ['src/consolidate/consolidation.schema.json', consolidationJsonSchema()],
    ['src/plan/settings.schema.json', settingsJsonSchema()],
    ...expectedReports(),
    ['src/diff/difference.schema.json', differenceJsonSchema()],
    ...expectedDifferences(),
    ...expectedMerges(),
    ...Object.values(languages).map(
      (language) => [`src/rules/reference.${language.code}.md`, referenceIn(language, albums)] as const,
    ),
  ]
}
