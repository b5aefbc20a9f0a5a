import type { LanguageCode } from '../lang/index.ts'

const spoken: readonly LanguageCode[] = ['ar', 'fr', 'en']

/** The first language of ours among locales such as `fr-MA`, best first; Arabic where there is none. */
export function spokenOf(locales: readonly string[]): LanguageCode {
  const asked = locales.map((locale) => locale.split('-')[0]?.toLowerCase())
  const known = asked.flatMap((language) => spoken.filter((code) => code === language))

  return known[0] ?? 'ar'
}
