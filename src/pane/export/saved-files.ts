import type { Exported } from '../../export/index.ts'
import type { LanguageCode } from '../../lang/index.ts'
import type { SavedFile } from '../judge/judge.ts'
import { allRowWords } from './words.ts'

/** The clean rows as the platform's own document. */
export async function rowsFile(exported: Exported): Promise<SavedFile> {
  const { documentOf } = await import(/* webpackChunkName: "export-files" */ '../../export/index.ts')

  return { name: `${nameOf(exported)}.json`, content: `${JSON.stringify(documentOf(exported), null, 2)}\n` }
}

/** Archives know no day before this, and an unchanged plan gives the same bytes. */
const day = new Date(1980, 0, 1)

/** The clean rows as a data package in one archive. */
export async function packageFile(exported: Exported, language: LanguageCode): Promise<SavedFile> {
  const [{ targets, openDatabaseLicence }, { strToU8, zipSync }, words] = await Promise.all([
    import(/* webpackChunkName: "export-files" */ '../../export/index.ts'),
    import(/* webpackChunkName: "export-files" */ 'fflate'),
    allRowWords(),
  ])
  const context = { words, language, csvMark: '', licence: openDatabaseLicence, writeBook: noBook } as const
  const files = await targets.datapackage.files(exported, context)
  const entries = files.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content])

  return { name: `${nameOf(exported)}.zip`, content: zipSync(Object.fromEntries(entries), { mtime: day }) }
}

function nameOf({ memberId, period }: Exported): string {
  return `openness-plan-${memberId}-${period}`
}

/** A data package is text alone. */
async function noBook(): Promise<never> {
  throw new Error('a data package holds no workbook')
}
