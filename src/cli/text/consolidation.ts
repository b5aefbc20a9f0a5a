import type { Consolidation } from '../../consolidate/index.ts'
import { collectivityName, kindName, notesOf, severities, unknown } from '../../formats/index.ts'
import { creditsText, partOf, progressText, rulesText, yearsText } from './consolidation-tables.ts'
import type { Page } from './page.ts'
import { oneLine } from './plain-text.ts'
import { wrap } from './width.ts'

/** A consolidation as lines of text. */
export function consolidationText(all: Consolidation, page: Page): readonly string[] {
  const { consolidation } = page.language.interface
  const unnamed = consolidation.unknownRegion
  const kinds = all.kinds.map((one) => partOf(one, kindName(one.kind, page.language)))
  const regions = all.regions.map((one) => partOf(one, one.region ?? unnamed))
  const axes = all.axes.map((one) => partOf(one, [...one.codes, one.axis || unknown].join(' ')))
  const collectivities = all.collectivities.map((one) => partOf(one, collectivityName(one, page.language)))

  return [
    ...headText(all, page),
    ...listText(consolidation.notes, notesOf(all, page.language), page),
    ...listText(
      page.language.interface.document.unread,
      all.unread.map(({ error }) => error),
      page,
    ),
    ...creditsText(
      consolidation.byCollectivity,
      [...collectivities, partOf(all.whole, consolidation.whole)],
      all,
      page,
    ),
    ...creditsText(consolidation.byRegion, regions, all, page),
    ...creditsText(consolidation.byKind, kinds, all, page),
    ...creditsText(consolidation.byAxis, axes, all, page),
    ...yearsText(all, page),
    ...progressText([...collectivities, partOf(all.whole, consolidation.whole)], page),
    ...rulesText(all, page),
  ]
}

function headText({ whole, asOf }: Consolidation, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { consolidation, report } = words
  const counts = [
    consolidation.collectivities(whole.collectivities, say),
    consolidation.plans(whole.plans, say),
    report.counts.projects(whole.projects, say),
  ]
  const findings = severities.map((severity) => report.found[severity](whole.findings[severity], say))

  return [
    page.paint.heading(consolidation.title),
    ...wrap(say.list(counts), 0, page.width),
    report.asOf(asOf, say),
    '',
    ...wrap(say.list(findings), 0, page.width).map(page.paint.heading),
  ]
}

function listText(heading: string, lines: readonly string[], page: Page): readonly string[] {
  if (lines.length === 0) return []

  return ['', page.paint.heading(heading), ...lines.flatMap((line) => wrap(oneLine(line), 2, page.width))]
}
