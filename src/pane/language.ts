import type { Language, LanguageCode } from '../lang/language.ts'

/** Brings in the words of one language: a pane speaks one at a time. */
export async function languageWords(code: LanguageCode): Promise<Language> {
  switch (code) {
    case 'ar':
      return (await import('../lang/ar/index.ts')).ar
    case 'fr':
      return (await import('../lang/fr/index.ts')).fr
    case 'en':
      return (await import('../lang/en/index.ts')).en
  }
}
