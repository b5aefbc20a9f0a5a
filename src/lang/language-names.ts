import type { LanguageCode } from './language.ts'

/** Each language by the name that its own readers know. */
export const languageNames: { readonly [Code in LanguageCode]: string } = {
  ar: 'العربية',
  fr: 'Français',
  en: 'English',
}

/** Whether a word is the code of a language. */
export function isLanguageCode(word: string): word is LanguageCode {
  return Object.hasOwn(languageNames, word)
}

/** The code of the language that a locale such as `fr_MA.UTF-8` or `en` asks for; null where Infitah does not speak it. */
export function languageCodeOf(locale: string): LanguageCode | null {
  const code = /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? ''

  return isLanguageCode(code) ? code : null
}
