import type { Exported } from '../export-rows.ts'
import type { AllRowWords } from '../words.ts'
import type { TableBook } from './book.ts'

/** One file of an export. */
export interface TargetFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What a target takes beside the rows. */
export interface TargetContext {
  readonly words: AllRowWords
  /** The language that titles of one language are in. */
  readonly language: keyof AllRowWords
  /** What CSV files begin with: nothing, or the mark by which Excel knows UTF-8. */
  readonly csvMark: '' | '\ufeff'
  readonly licence: Licence
  /** Gives a book of tables its bytes: the same book, the same bytes. */
  writeBook(book: TableBook): Promise<Uint8Array>
}

/** Under which terms the data are published. */
export interface Licence {
  /** As the Open Definition knows it. */
  readonly name: string
  readonly title: string
  readonly path: string
  /** As CKAN knows it. */
  readonly ckan: string
}

/** The Open Database License: whoever publishes a database made of these data keeps it open. */
export const openDatabaseLicence: Licence = {
  name: 'ODbL-1.0',
  title: 'Open Data Commons Open Database License (ODC-ODbL) 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  ckan: 'odc-odbl',
}

/** A platform, or a kind of platform, and the files that it is given. */
export interface Target {
  readonly name: string
  /** The files of an export: the same rows give the same files. */
  files(exported: Exported, context: TargetContext): Promise<readonly TargetFile[]>
}
