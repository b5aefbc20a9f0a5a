import type { AllRowWords } from '../export/index.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Language, LanguageCode } from './language.ts'
import { languageCodeOf } from './language-names.ts'

export type * from './addin-words.ts'
export type * from './decide-words.ts'
export type * from './difference-words.ts'
export * from './fix-words.ts'
export * from './form-words.ts'
export * from './interface.ts'
export * from './language.ts'
export { languageNames } from './language-names.ts'
export type * from './merge-words.ts'
export type * from './page-words.ts'
export type * from './pane-words.ts'
export type * from './push-words.ts'
export type * from './receiver-words.ts'
export type * from './review-words.ts'
export type * from './sending-words.ts'
export { type Unread, whyUnread } from './unread.ts'

/** Every language by its code, Arabic first. */
export const languages: { readonly [Code in LanguageCode]: Language } = { ar, fr, en }

/** The row format in words of all languages: what leaves carries more than one. */
export const rowWords: AllRowWords = {
  ar: ar.interface.rows,
  fr: fr.interface.rows,
  en: en.interface.rows,
}

/** The language that a locale such as `fr_MA.UTF-8` or `en` asks for; null where Infitah does not speak it. */
export function languageOf(locale: string): Language | null {
  const code = languageCodeOf(locale)

  return code === null ? null : languages[code]
}
