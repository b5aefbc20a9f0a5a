import type { LanguageCode } from '../lang/language.ts'
import { languageNames } from '../lang/language-names.ts'

const key = 'infitah.language'

/** The language that the person chose last in this browser; null where they chose none, or it keeps nothing. */
export function keptLanguage(): LanguageCode | null {
  try {
    const code = localStorage.getItem(key) ?? ''
    return Object.hasOwn(languageNames, code) ? (code as LanguageCode) : null
  } catch {
    return null
  }
}

/** Keeps the language that the person chose; nothing else of them is kept. */
export function keepLanguage(code: LanguageCode): void {
  try {
    localStorage.setItem(key, code)
  } catch {
    // Some browsers keep nothing: then it is chosen anew.
  }
}
