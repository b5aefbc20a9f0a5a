import { keepLanguage, keptLanguage } from '../pane/kept-language.ts'
import { loadParts } from './parts.ts'
import { start } from './start.ts'

// Its script comes from elsewhere, and may not come.
void start({
  page: document,
  office: typeof Office === 'undefined' ? null : Office,
  functions: typeof CustomFunctions === 'undefined' ? null : CustomFunctions,
  locales: navigator.languages,
  kept: { read: keptLanguage, keep: keepLanguage },
  now: () => new Date(),
  loadParts,
})
