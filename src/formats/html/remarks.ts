import type { Language } from '../../lang/index.ts'
import type { Report } from '../../report/schema.ts'
import { cellRanges } from '../cells.ts'
import { ruleName } from '../rule-words.ts'
import { codeOf } from '../values.ts'
import { sectionOf } from './heading.ts'
import { html, type Markup } from './markup.ts'
import { tableOf } from './table.ts'

/** Rules that could not be applied to some cells. */
export function notCheckedOf({ notChecked }: Report, language: Language): Markup {
  const { document, report } = language.interface
  const { rule, sheet, cells } = document.columns

  return sectionOf(report.notChecked, [
    tableOf({
      columns: [{ head: rule }, { head: sheet }, { head: cells }],
      rows: notChecked.map((one) => [
        ruleOf(one.rule, language),
        html`<bdi>${one.sheet}</bdi>`,
        html`<bdi class="code">${cellRanges(one.cells)}</bdi>`,
      ]),
    }),
  ])
}

/** Severities that the settings changed. */
export function settingsOf({ settings }: Report, language: Language): Markup {
  const { document, report } = language.interface
  const { rule, was, now } = document.columns

  return sectionOf(report.settings, [
    tableOf({
      columns: [{ head: rule }, { head: was }, { head: now }],
      rows: settings.map((one) => [
        ruleOf(one.rule, language),
        report.severity[one.was],
        report.severity[one.severity],
      ]),
    }),
  ])
}

function ruleOf(id: string, language: Language): Markup {
  return html`${ruleName(id, language)} <span class="code">${language.say.code(codeOf(id))}</span>`
}
