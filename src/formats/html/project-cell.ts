import type { Language } from '../../lang/index.ts'
import { html, type Markup } from './markup.ts'

/** A project in a table: its title, its code under it. */
export function projectCell(
  { code, title }: { readonly code: string; readonly title: string },
  { say, interface: words }: Language,
): Markup {
  return html`${say.code(title)} <span class="code">${say.code(code) || words.report.noCode}</span>`
}
