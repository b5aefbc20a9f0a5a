import { type AllRowWords, openDatabaseLicence, type TargetContext } from '../../../src/export/index.ts'
import { writeTables } from '../../../src/files.ts'
import { languages } from '../../../src/lang/index.ts'

export const words: AllRowWords = {
  ar: languages.ar.interface.rows,
  fr: languages.fr.interface.rows,
  en: languages.en.interface.rows,
}

/** What the targets of the tests take beside the rows. */
export const context: TargetContext = {
  words,
  language: 'ar',
  csvMark: '',
  licence: openDatabaseLicence,
  writeBook: writeTables,
}
