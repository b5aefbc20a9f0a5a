import type { FileReason, Words } from './interface.ts'

/** Formats that files are found to have under a workbook's name. */
export type OtherFormatName =
  | 'ods'
  | 'xlsb'
  | 'docx'
  | 'pptx'
  | 'odt'
  | 'numbers'
  | 'csv'
  | 'html'
  | 'mhtml'
  | 'xml'
  | 'json'
  | 'pdf'
  | 'rtf'
  | 'text'
  | 'picture'
  | 'zip'

/** Why files cannot be read. */
export type UnreadWords = {
  readonly [Reason in Exclude<FileReason, 'other-format'>]: Words<[path: string]>
} & {
  /** What a file is, with its article. */
  readonly formats: { readonly [Format in Exclude<OtherFormatName, 'zip'>]: string }
  /** A table, but not in a form that is read here. */
  readonly savedOtherwise: Words<[path: string, what: string]>
  /** No table at all. */
  readonly anotherKind: Words<[path: string, what: string]>
  /** Files packed into one. */
  readonly archive: Words<[path: string]>
}
