import { type Language, languages } from '../lang/index.ts'

/** The locale of a person whose Excel speaks none of the others. */
export const defaultLocale = { locale: 'ar-MA', language: languages.ar } as const

/** The locales for which there is an override, one each. */
export const otherLocales: readonly { readonly locale: string; readonly language: Language }[] = [
  { locale: 'fr-FR', language: languages.fr },
  { locale: 'en-US', language: languages.en },
]
