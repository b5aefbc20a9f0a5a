import { style } from '../../formats/html/style.ts'
import { withoutIsolates } from '../../text/index.ts'
import type { Minutes } from '../document.ts'

/** The style of minutes: that of all documents, with the look of an official paper. */
export function minutesStyle({ running, page, dir }: Pick<Minutes, 'running' | 'page' | 'dir'>): string {
  return `${style}
body { font-size: 15px; }
.authorities { text-align: center; font-weight: 600; line-height: 1.5; margin: 0 0 1.6em; }
.authorities p { margin: 0; }
.minutes h1 { text-align: center; font-size: 1.45em; margin: 0 0 .2em; color: var(--main); }
.minutes .under { text-align: center; font-weight: 600; margin: 0 0 1.6em; padding-bottom: .8em; border-bottom: 2px solid var(--main); }
.minutes td, .minutes th { white-space: pre-line; }
.minutes td.n, .minutes th.n { white-space: nowrap; }
.minutes .c { text-align: center; }
.minutes thead th { white-space: normal; }
.minutes thead th.n { white-space: normal; text-align: center; }
.minutes tbody th { min-width: 0; font-weight: 400; }
.minutes tr[class] th { font-weight: 600; }
.minutes table { table-layout: fixed; }
tr.error > :first-child { border-inline-start: 5px solid #a31515; }
tr.warning > :first-child { border-inline-start: 5px double #8a5a00; }
tr.info > :first-child { border-inline-start: 5px solid var(--main); }
tr.total > * { font-weight: 700; background: var(--shade); }
tr.writing > * { height: 2.3em; vertical-align: middle; }
.minutes .signing { grid-template-columns: repeat(3, 1fr); }
.minutes .signing p { text-align: center; font-weight: 600; min-height: 9em; }
.minutes .signing .done { min-height: 0; text-align: start; font-weight: 400; }
@page { margin: 20mm 15mm 18mm;
  @top-center { content: ${cssText(withoutIsolates(running, dir))}; font: 9pt 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif; color: #4d4d4d; } }
@page { @bottom-center { content: ${cssText(page.before)} counter(page) ${cssText(page.between)} counter(pages); } }
@page :first { @top-center { content: none; } }
`
}

/** A text of CSS in which nothing from outside can end it: every sign goes by its number. */
function cssText(words: string): string {
  const signs = [...words].map((sign) => `\\${sign.codePointAt(0)?.toString(16)} `)

  return `'${signs.join('')}'`
}
