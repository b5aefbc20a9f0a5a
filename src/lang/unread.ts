import type { FileReason } from './interface.ts'
import type { Language } from './language.ts'
import type { OtherFormatName, UnreadWords } from './unread-words.ts'

/** What is known of a file that could not be read. */
export interface Unread {
  readonly reason: FileReason
  readonly format: OtherFormatName | undefined
}

const tables: readonly OtherFormatName[] = ['ods', 'xlsb', 'numbers', 'csv', 'html', 'mhtml', 'xml']

/** Why a file could not be read, and what it is instead where that is known, in a sentence that names it. */
export function whyUnread(path: string, { reason, format }: Unread, { say, interface: words }: Language): string {
  const { unread } = words.command
  if (reason !== 'other-format') return unread[reason](path, say)
  if (format === undefined) return unread['not-a-workbook'](path, say)
  if (format === 'zip') return unread.archive(path, say)

  return sentenceFor(format, unread)(path, unread.formats[format], say)
}

function sentenceFor(format: OtherFormatName, { savedOtherwise, anotherKind }: UnreadWords) {
  return tables.includes(format) ? savedOtherwise : anotherKind
}
