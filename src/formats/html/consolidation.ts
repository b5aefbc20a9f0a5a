import type { Consolidation } from '../../consolidate/index.ts'
import type { Language } from '../../lang/index.ts'
import { collectivityName, kindName, notesOf } from '../consolidation.ts'
import { lengthOfShare } from '../lengths.ts'
import { shareText, unknown } from '../values.ts'
import { barChart, shortened } from './bar-chart.ts'
import { amountsChart, yearsChart } from './budget.ts'
import { unreadOf } from './contents.ts'
import { creditsTable, followedTable, type Named, rulesTable, yearsTable } from './divisions.ts'
import { documentOf } from './document.ts'
import { sectionOf, severityCounts } from './heading.ts'
import { html, type Markup, nothing } from './markup.ts'

/** More bars than this say less than the table under them. */
const mostBars = 32

/** A consolidation as one page that prints and opens without a network. */
export function consolidationHtml(all: Consolidation, language: Language): string {
  const { consolidation } = language.interface
  const parts = namedParts(all, language)
  const body = html`<article class="wide">
${headOf(all, language)}${notesSection(all, language)}${creditsSection(all, parts, language)}${progressSection(all, parts, language)}${sectionOf(consolidation.byRule, [rulesTable(all, language)])}<footer><p>${consolidation.madeBy}</p></footer>
</article>
`

  return documentOf(consolidation.title, body, language)
}

type Parts = ReturnType<typeof namedParts>

function creditsSection(
  all: Consolidation,
  { collectivities, kinds, regions, axes }: Parts,
  language: Language,
): Markup {
  const { byCollectivity, byKind, byRegion, byAxis } = language.interface.consolidation

  return sectionOf(language.interface.report.totals, [
    yearsChart(all.whole, 'all', language),
    costChart('kinds', byKind, kinds, all, language),
    costChart('regions', byRegion, regions, all, language),
    costChart('axes', byAxis, axes, all, language),
    creditsTable(byCollectivity, collectivities, all, language),
    creditsTable(byRegion, regions, all, language),
    creditsTable(byKind, kinds, all, language),
    creditsTable(byAxis, axes, all, language),
  ])
}

function progressSection(
  all: Consolidation,
  { collectivities, kinds, regions, axes }: Parts,
  language: Language,
): Markup {
  const { byCollectivity, byKind, byRegion, byAxis } = language.interface.consolidation

  return sectionOf(language.interface.report.progress, [
    progressChart(collectivities, language),
    yearsTable(all, language),
    followedTable(byCollectivity, collectivities, language),
    followedTable(byRegion, regions, language),
    followedTable(byKind, kinds, language),
    followedTable(byAxis, axes, language),
  ])
}

function namedParts({ collectivities, kinds, regions, axes }: Consolidation, language: Language) {
  const { say, interface: words } = language

  return {
    collectivities: collectivities.map(
      (one): Named => ({ ...one, name: collectivityName(one, language), note: one.region ?? '' }),
    ),
    kinds: kinds.map((one): Named => ({ ...one, name: kindName(one.kind, language), note: '' })),
    regions: regions.map((one): Named => ({ ...one, name: one.region ?? words.consolidation.unknownRegion, note: '' })),
    axes: axes.map((one): Named => ({ ...one, name: one.axis || unknown, note: one.codes.map(say.code).join(' ') })),
  }
}

function headOf({ whole, asOf, unread }: Consolidation, language: Language): Markup {
  const { say, interface: words } = language
  const { consolidation, report } = words
  const counts = [
    consolidation.collectivities(whole.collectivities, say),
    consolidation.plans(whole.plans, say),
    report.counts.projects(whole.projects, say),
    ...(unread.length === 0 ? [] : [consolidation.unread(unread.length, say)]),
  ]

  return html`<header>
<h1>${consolidation.title}</h1>
<p>${say.list(counts)}</p>
<p>${report.asOf(asOf, say)}</p>
</header>
${severityCounts(whole.findings, language)}`
}

function notesSection(all: Consolidation, language: Language): Markup {
  const notes = notesOf(all, language)
  const list = notes.length === 0 ? nothing : html`<ul>${notes.map((note) => html`\n<li>${note}</li>`)}\n</ul>\n`

  return html`${sectionOf(language.interface.consolidation.notes, [list])}${unreadOf(all.unread, language)}`
}

function costChart(
  id: string,
  title: string,
  parts: readonly Named[],
  { whole }: Consolidation,
  language: Language,
): Markup {
  if (parts.length > mostBars) return nothing

  const bars = parts.map(({ name, cost, share }) => ({
    label: language.say.code(shortened(name, 20)),
    amount: cost,
    share,
  }))

  return amountsChart(`all-${id}`, title, { parts: bars, whole: whole.cost }, language)
}

function progressChart(collectivities: readonly Named[], language: Language): Markup {
  if (collectivities.length > mostBars) return nothing

  const { say, interface: words } = language
  const bars = collectivities.map(({ name, progress }) => ({
    label: say.code(shortened(name)),
    value: shareText(progress.mean, say),
    length: lengthOfShare(progress.mean),
  }))

  return barChart({ id: 'all-progress', title: words.consolidation.progressByCollectivity, bars }, language)
}
