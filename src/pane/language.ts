import type { LanguageCode, ReportLanguage } from '../lang/language.ts'

/** Brings in the words of one language: a pane speaks one at a time. */
export async function languageWords(code: LanguageCode): Promise<ReportLanguage> {
  switch (code) {
    case 'ar':
      return (await import(/* webpackChunkName: "ar" */ '../lang/ar/report-language.ts')).arReport
    case 'fr':
      return (await import(/* webpackChunkName: "fr" */ '../lang/fr/report-language.ts')).frReport
    case 'en':
      return (await import(/* webpackChunkName: "en" */ '../lang/en/report-language.ts')).enReport
  }
}
