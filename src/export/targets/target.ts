import type { Exported } from '../export-rows.ts'
import type { AllRowWords } from '../words.ts'
import type { TableBook } from './book.ts'
import type { Licence } from './licences.ts'

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

/** A platform, or a kind of platform, and the files that it is given. */
export interface Target {
  readonly name: string
  /** The files of an export: the same rows give the same files. */
  files(exported: Exported, context: TargetContext): Promise<readonly TargetFile[]>
}
