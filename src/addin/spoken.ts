import type { LanguageCode } from '../lang/index.ts'

const spoken: readonly LanguageCode[] = ['ar', 'fr', 'en']

/** Windows numbers its locales; the last ten bits say the language. */
const numbered: Readonly<Record<number, LanguageCode>> = { 1: 'ar', 12: 'fr', 9: 'en' }

/** The first language of ours among locales such as `fr-MA` or 1036, best first; Arabic where there is none. */
export function spokenOf(locales: readonly string[]): LanguageCode {
  const asked = locales.map((locale) => numbered[Number(locale) & 0x3ff] ?? locale.split('-')[0]?.toLowerCase())
  const known = asked.flatMap((language) => spoken.filter((code) => code === language))

  return known[0] ?? 'ar'
}
