import type { Language } from '../../lang/index.ts'
import type { Report } from '../../report/schema.ts'
import { nameOf, periodOf, severities } from '../values.ts'
import { html, type Markup, nothing } from './markup.ts'

/** The head that an official reads first: whose plan, which years, which file, as of which day. */
export function headingOf(report: Report, language: Language): Markup {
  const { say, interface: words } = language
  const { plan, file, asOf } = report
  const { head, kinds, title } = words.document
  const things = (['projects', 'activities', 'trackingIndicators', 'impactIndicators'] as const).map((thing) =>
    words.report.counts[thing](plan[thing], say),
  )
  const facts: readonly (readonly [label: string, fact: string])[] = [
    [head.kind, plan.kind === null ? '' : kinds[plan.kind]],
    [head.region, say.code(plan.region ?? '')],
    [head.memberId, plan.memberId === null ? '' : say.code(String(plan.memberId))],
    [head.period, say.code(periodOf(plan.years))],
    [head.contains, say.list(things)],
    [head.asOf, say.date(asOf)],
    [head.file, file === null ? '' : say.code(file)],
  ]

  return html`<header>
<p class="over">${title}</p>
<h1>${say.code(nameOf(report, language))}</h1>
<dl class="head">${facts.filter(([, fact]) => fact !== '').map(([label, fact]) => html`\n<dt>${label}</dt><dd>${fact}</dd>`)}
</dl>
</header>
`
}

/** How many findings there are of each severity, and what each asks for. */
export function summaryOf({ summary }: Report, language: Language): Markup {
  const { say, interface: words } = language
  const { document, report } = words
  const none = summary.error + summary.warning + summary.info === 0

  return html`<section>
<h2>${document.summary}</h2>
${none ? html`<p>${report.nothingFound}</p>` : severityCounts(summary, language)}
<p class="quiet">${report.rulesRun(summary.rulesRun, say)}</p>
</section>
`
}

/** Counts of findings, with what each severity asks for. */
export function severityCounts(
  counts: { readonly [Severity in (typeof severities)[number]]: number },
  { say, interface: words }: Language,
): Markup {
  const items = severities.map(
    (severity) => html`
<li class="${severity}"><strong>${say.number(counts[severity])}</strong>${words.document.severityMeans[severity]}</li>`,
  )

  return html`<ul class="counts">${items}
</ul>
`
}

/** Lines for those who sign, and what made the report. */
export function endingOf({ interface: words }: Language): Markup {
  const { signing, madeBy } = words.document

  return html`<section class="signing">
<p class="done">${signing.done}</p>
<p>${signing.name}</p>
<p>${signing.signature}</p>
</section>
<footer><p>${madeBy}</p></footer>
`
}

/** A section under a heading; nothing where nothing stands in it. */
export function sectionOf(heading: string, content: readonly Markup[]): Markup {
  if (content.every(({ markup }) => markup === '')) return nothing

  return html`<section>
<h2>${heading}</h2>
${content}</section>
`
}
