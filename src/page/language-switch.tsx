import { type Language, type LanguageCode, languageNames, languages } from '../lang/index.ts'

/** What the switch takes. */
export interface LanguageSwitchProps {
  readonly language: Language
  readonly speak: (code: LanguageCode) => void
}

/** Lets a person choose the language of the page. */
export function LanguageSwitch({ language, speak }: LanguageSwitchProps) {
  return (
    <select
      aria-label={language.interface.page.language}
      value={language.code}
      onChange={({ target }) => speak(languages[target.value as LanguageCode].code)}
    >
      {Object.values(languages).map(({ code }) => (
        <option key={code} value={code} lang={code}>
          {languageNames[code]}
        </option>
      ))}
    </select>
  )
}
