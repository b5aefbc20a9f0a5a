import { createRoot } from 'react-dom/client'
import { type Language, languageOf, languages } from '../lang/index.ts'
import { keptLanguage } from '../pane/kept-language.ts'
import { sampleBytes, servedFile, tokenIn } from './first-file.ts'
import { Page } from './page.tsx'
import type { MountPane } from './pane-slot.tsx'
import './page.css'

/** Draws the page into its document. */
export function start(mountPane: MountPane): void {
  const root = document.getElementById('page')
  if (root === null) throw new Error('the document has no element "page"')

  // A file that misses the page would take its place in the browser.
  for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault())
  const token = location.protocol === 'file:' ? null : tokenIn(location.hash)
  createRoot(root).render(
    <Page
      mountPane={mountPane}
      language={spokenLanguage()}
      asOf={today(new Date())}
      sample={() => sampleBytes(document)}
      first={token === null ? null : () => servedFile(token)}
    />,
  )
}

/** The language that the address asks for, else what was chosen here before, else the browser's, else Arabic. */
function spokenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? keptLanguage() ?? navigator.language

  return languageOf(asked) ?? languages.ar
}

function today(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]

  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
