import type { Consolidation, Sums } from '../../consolidate/index.ts'
import { amountText, codeOf, ruleName, severities, shareText } from '../../formats/index.ts'
import type { ConsolidationWords } from '../../lang/index.ts'
import type { Page } from './page.ts'
import { oneLine } from './plain-text.ts'
import { type Row, table } from './table.ts'

/** A part of a consolidation under its name; the whole has no share. */
export interface Part {
  readonly name: string
  readonly sums: Sums
  readonly share: string | null | undefined
}

/** Sums under a name from a workbook. */
export function partOf(sums: Sums & { readonly share?: string | null }, name: string): Part {
  return { name: oneLine(name), sums, share: sums.share }
}

/** The credits of parts, with their shares of the whole. */
export function creditsText(
  title: string,
  parts: readonly Part[],
  { whole }: Consolidation,
  page: Page,
): readonly string[] {
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

/** The progress of parts, each mean under its name. */
export function progressText(parts: readonly Part[], page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { columns } = words.consolidation
  const rows = parts.map(({ name, sums: { progress } }) => ({
    key: '',
    cells: [progress.mean, progress.costWeighted].map((share) => shareText(share, say)),
    label: name,
  }))

  return [
    '',
    page.paint.heading(words.report.progress),
    ...meansLegend(columns),
    ...table([meansHeadings(page), ...rows], page),
  ]
}

function meansHeadings(page: Page): Row {
  return { key: '', cells: ['(1)', '(2)'], label: '', paint: page.paint.quiet }
}

function meansLegend({ progress, costWeighted }: ConsolidationWords['columns']): readonly string[] {
  return [`  (1) ${progress}`, `  (2) ${costWeighted}`]
}

/** Progress year by year. */
export function yearsText({ whole }: Consolidation, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { byYear, columns } = words.consolidation
  const rows = Object.entries(whole.progressByYear).map(([year, { mean, costWeighted }]) => ({
    key: year,
    cells: [mean, costWeighted].map((share) => shareText(share, say)),
    label: '',
  }))

  return [
    '',
    page.paint.heading(`${words.report.progress} — ${byYear}`),
    ...meansLegend(columns),
    ...table([meansHeadings(page), ...rows], page),
  ]
}

/** How often each rule spoke. */
export function rulesText({ rules }: Consolidation, page: Page): readonly string[] {
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
