import type { Consolidation, Sums } from '../../consolidate/index.ts'
import {
  amountText,
  codeOf,
  collectivityName,
  kindName,
  notesOf,
  ruleName,
  severities,
  shareText,
  unknown,
} from '../../formats/index.ts'
import type { Page } from './page.ts'
import { oneLine } from './plain-text.ts'
import { type Row, table } from './table.ts'
import { wrap } from './width.ts'

/** A consolidation as lines of text. */
export function consolidationText(all: Consolidation, page: Page): readonly string[] {
  const { consolidation } = page.language.interface
  const unnamed = consolidation.unknownRegion
  const kinds = all.kinds.map((one) => partOf(one, kindName(one.kind, page.language)))
  const regions = all.regions.map((one) => partOf(one, one.region ?? unnamed))
  const axes = all.axes.map((one) => partOf(one, [one.axis || unknown, ...one.codes].join(' ')))
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
    ...progressText([...collectivities, partOf(all.whole, consolidation.whole)], page),
    ...rulesText(all, page),
  ]
}

interface Part {
  readonly name: string
  readonly sums: Sums
  readonly share: string | null | undefined
}

function partOf(sums: Sums & { readonly share?: string | null }, name: string): Part {
  return { name: oneLine(name), sums, share: sums.share }
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

function creditsText(title: string, parts: readonly Part[], { whole }: Consolidation, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { report } = words
  const years = Object.keys(whole.byYear)
  const headings: Row = {
    key: '',
    cells: ['%', report.mobilised, ...years, report.cost],
    label: '',
    paint: page.paint.quiet,
  }
  const rows = parts.map(({ name, sums, share }) => ({
    key: '',
    cells: [
      share === undefined ? '' : shareText(share, say),
      ...[sums.mobilised, ...years.map((year) => sums.byYear[year]), sums.cost].map((amount) =>
        amountText(amount, say),
      ),
    ],
    label: name,
  }))

  return [
    '',
    page.paint.heading(`${report.totals} — ${title}`),
    ...report.legend.map((line) => `  ${line}`),
    ...table([headings, ...rows], page),
  ]
}

function progressText(parts: readonly Part[], page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { columns } = words.consolidation
  const rows = parts.map(({ name, sums: { progress } }) => ({
    key: '',
    cells: [progress.mean, progress.costWeighted].map((share) => shareText(share, say)),
    label: name,
  }))
  const headings: Row = { key: '', cells: ['(1)', '(2)'], label: '', paint: page.paint.quiet }

  return [
    '',
    page.paint.heading(words.report.progress),
    `  (1) ${columns.progress}`,
    `  (2) ${columns.costWeighted}`,
    ...table([headings, ...rows], page),
  ]
}

function rulesText({ rules }: Consolidation, page: Page): readonly string[] {
  if (rules.length === 0) return []

  const { consolidation, report } = page.language.interface
  const headings: Row = {
    key: '',
    cells: severities.map((severity) => report.filesColumns[severity]),
    label: '',
    paint: page.paint.quiet,
  }
  const rows = rules.map(({ rule, findings }) => ({
    key: codeOf(rule),
    cells: severities.map((severity) => String(findings[severity])),
    label: ruleName(rule, page.language),
  }))

  return [
    '',
    page.paint.heading(consolidation.byRule),
    ...report.filesLegend.map((line) => `  ${line}`),
    ...table([headings, ...rows], page),
  ]
}
