import { readWorkbook, UnreadableFile } from '../files.ts'
import { type FileHost, fileHost, openFile } from '../hosts/memory/index.ts'
import { type Language, whyUnread } from '../lang/index.ts'
import type { NamedBytes } from './first-file.ts'

/** How far the page is with a file. */
export type Opening =
  | { readonly step: 'waiting' }
  | { readonly step: 'opening' }
  | { readonly step: 'refused'; readonly sentence: (language: Language) => string }

class UnopenedFile extends Error {
  override readonly name = 'UnopenedFile'
}

/** Opens a file. @throws what `refusal` has words for */
export async function opened({ name, bytes }: NamedBytes): Promise<FileHost> {
  try {
    return fileHost(await openFile(name, bytes, readWorkbook))
  } catch (error) {
    throw new UnopenedFile(name, { cause: error })
  }
}

/** Why a file was not opened, in a sentence of whatever language is spoken when it is read. */
export function refusal(error: unknown): (language: Language) => string {
  if (!(error instanceof UnopenedFile)) return ({ interface: words }) => words.page.notFetched

  const { cause, message } = error
  const known = cause instanceof UnreadableFile ? cause : null
  const unread = { reason: known?.reason ?? 'unexpected', format: known?.facts.format } as const

  return (language) => whyUnread(message, unread, language)
}
