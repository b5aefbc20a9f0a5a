import type { ReportLanguage } from '../lang/index.ts'

/** Why there is no pane: no Excel, an Excel that cannot carry it, or a fault. */
export type OutsideReason = 'no-excel' | 'too-old' | 'failed'

/** Says in place of the pane how it is opened, or why it cannot be. */
export function showOutside(page: Document, language: ReportLanguage, reason: OutsideReason): void {
  const { title, text, steps, withoutExcel, tooOld, failed } = language.interface.addin.outside
  const line = (name: 'h1' | 'p' | 'li', words: string) => {
    const element = page.createElement(name)
    element.textContent = words
    return element
  }
  const list = page.createElement('ol')
  list.append(...steps.map((step) => line('li', step)))
  const lines = {
    'no-excel': [line('p', text), list, line('p', withoutExcel)],
    'too-old': [line('p', tooOld), line('p', withoutExcel)],
    failed: [line('p', failed), line('p', withoutExcel)],
  }[reason]

  page.documentElement.lang = language.code
  page.documentElement.dir = language.dir
  page.body.classList.add('outside')
  page.body.replaceChildren(line('h1', title), ...lines)
}
