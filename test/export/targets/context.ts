import { openDatabaseLicence, type TargetContext } from '../../../src/export/index.ts'
import { writeTables } from '../../../src/files.ts'
import { rowWords } from '../../../src/lang/index.ts'

/** What the targets of the tests take beside the rows. */
export const context: TargetContext = {
  words: rowWords,
  language: 'ar',
  csvMark: '',
  licence: openDatabaseLicence,
  writeBook: writeTables,
}
