import { ToldFileError } from './told-file-error.ts'

/** Formats that are told apart, so that the person hears which one the file really is. */
export type OtherFormat =
  | 'ods'
  | 'xlsb'
  | 'docx'
  | 'pptx'
  /** OpenDocument, but no spreadsheet. */
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
  /** Files packed into one, whatever the program. */
  | 'zip'

/** Why a file could not be read as a workbook. */
export type UnreadableReason =
  /** Nothing that is known here. */
  | 'not-a-workbook'
  /** Opens with a password only. */
  | 'encrypted'
  /** Cut short or damaged: bytes or whole parts are missing, or do not fit their checksum. */
  | 'truncated'
  /** Unpacks to more than any plan needs. */
  | 'too-large'
  /** `.xls`, as Excel wrote it before 2007. */
  | 'old-format'
  /** Another format under a workbook's name: `facts.format` says which. */
  | 'other-format'
  /** A part is not the XML that it should be. */
  | 'broken-xml'
  /** A workbook of charts or dialogs only. */
  | 'no-sheets'

/** What else is known; each is there only where it helps to find the trouble. */
export interface UnreadableFacts {
  /** The part of the package, such as `xl/worksheets/sheet1.xml`. */
  readonly part?: string
  readonly format?: OtherFormat
  /** Line of the part, from 1. */
  readonly line?: number
  /** A1 address. */
  readonly cell?: string
  /** The limit that was passed, in `unit`s. */
  readonly limit?: number
  readonly unit?: 'bytes' | 'elements' | 'cells' | 'characters' | 'sheets' | 'parts'
}

/** A file that cannot be read as a workbook; its words are made of `reason` and `facts` by the language files. */
export class UnreadableFile extends ToldFileError<UnreadableReason, UnreadableFacts> {
  override readonly name = 'UnreadableFile'

  constructor(reason: UnreadableReason, facts: UnreadableFacts = {}, options?: ErrorOptions) {
    super(reason, facts, options)
  }
}
