import type { AllRowWords } from '../../export/index.ts'
import type { InterfaceWords, LanguageCode, Say } from '../../lang/index.ts'

/** What this page speaks with, beside what the whole pane does: loaded with it. */
export interface SendingLanguage {
  readonly code: LanguageCode
  readonly dir: 'rtl' | 'ltr'
  readonly say: Say
  readonly interface: Pick<InterfaceWords, 'export' | 'push' | 'rows' | 'sending'>
}

/** Brings in the words of one language. */
export async function sendingWords(code: LanguageCode): Promise<SendingLanguage['interface']> {
  switch (code) {
    case 'ar':
      return (await import(/* webpackChunkName: "export-ar" */ './words/ar.ts')).words
    case 'fr':
      return (await import(/* webpackChunkName: "export-fr" */ './words/fr.ts')).words
    case 'en':
      return (await import(/* webpackChunkName: "export-en" */ './words/en.ts')).words
  }
}

/** The row format in words of all languages: a data package carries more than one. */
export async function allRowWords(): Promise<AllRowWords> {
  const [ar, fr, en] = await Promise.all([sendingWords('ar'), sendingWords('fr'), sendingWords('en')])

  return { ar: ar.rows, fr: fr.rows, en: en.rows }
}
