import type { Language, LanguageCode } from './language.ts'

/** Brings in the words of one language: a face speaks one at a time. */
export async function languageWords(code: LanguageCode): Promise<Language> {
  switch (code) {
    case 'ar':
      return (await import('./ar/index.ts')).ar
    case 'fr':
      return (await import('./fr/index.ts')).fr
    case 'en':
      return (await import('./en/index.ts')).en
  }
}
