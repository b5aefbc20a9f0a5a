import type { Language } from '../../lang/index.ts'
import type { Failure, Report } from '../../report/schema.ts'
import { nameOf } from '../values.ts'
import { budgetOf } from './budget.ts'
import { contentsOf } from './contents.ts'
import { documentOf } from './document.ts'
import { findingsOf, withheldOf } from './findings.ts'
import { endingOf, headingOf, summaryOf } from './heading.ts'
import { html, type Markup } from './markup.ts'
import { progressOf } from './progress.ts'
import { notCheckedOf, settingsOf } from './remarks.ts'

/** One report, or several under a table of contents, as one page that prints and opens without a network. */
export function reportsHtml(outcomes: readonly (Report | Failure)[], language: Language): string {
  const { title, manyTitle } = language.interface.document
  const reports = outcomes.map((outcome, index) =>
    'error' in outcome ? null : reportOf(outcome, `r${index + 1}`, language),
  )
  const [only] = outcomes
  if (outcomes.length === 1 && only !== undefined && !('error' in only)) {
    return documentOf(`${title} — ${nameOf(only, language)}`, html`${reports}`, language)
  }

  return documentOf(manyTitle, html`${contentsOf(outcomes, language)}${reports}`, language)
}

function reportOf(report: Report, id: string, language: Language): Markup {
  const { totals, progress, plan } = report
  const tables =
    plan.projects === 0 ? null : html`${budgetOf(totals, id, language)}${progressOf(progress, id, language)}`

  return html`<article class="report" id="${id}">
${headingOf(report, language)}${summaryOf(report, language)}${findingsOf(report, language)}${withheldOf(report, language)}${tables}${notCheckedOf(report, language)}${settingsOf(report, language)}${endingOf(language)}</article>
`
}
