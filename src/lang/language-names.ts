import type { LanguageCode } from './language.ts'

/** Each language by the name that its own readers know. */
export const languageNames: { readonly [Code in LanguageCode]: string } = {
  ar: 'العربية',
  fr: 'Français',
  en: 'English',
}
