import { codeOf, periodOf } from '../../formats/index.ts'
import type { Report } from '../../report/schema.ts'
import { placeText } from './cells.ts'
import { findingsText } from './findings.ts'
import { outlineText } from './outline.ts'
import type { Page } from './page.ts'
import { oneLine } from './plain-text.ts'
import { progressText } from './progress.ts'
import { totalsText } from './totals.ts'
import { padEnd, wrap } from './width.ts'
import { withheldOutline } from './withheld.ts'

/** A whole report as lines of text. */
export function reportText(report: Report, page: Page): readonly string[] {
  const clean = printable(report)

  return [
    ...headingText(clean, page),
    '',
    ...summaryText(clean, page),
    ...findingsText(clean, page),
    ...withheldText(clean, page),
    ...(clean.plan.projects === 0 ? [] : tablesText(clean, page)),
    ...notCheckedText(clean, page),
    ...settingsText(clean, page),
  ]
}

function withheldText(report: Report, page: Page): readonly string[] {
  const outline = withheldOutline(report, page.language)

  return outline.under.length === 0 ? [] : outlineText([outline], page)
}

function tablesText({ totals, progress }: Report, page: Page): readonly string[] {
  return ['', ...totalsText(totals, page), '', ...progressText(progress, page)]
}

/** Whose plan it is: over every text about one workbook. */
export function headingText(report: Report, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { plan } = report
  const counts = (['projects', 'activities', 'trackingIndicators', 'impactIndicators'] as const).map((thing) =>
    words.report.counts[thing](plan[thing], say),
  )

  return [
    ...(report.file === null ? [] : [page.paint.quiet(report.file)]),
    ...(plan.collectivity === null ? [] : [page.paint.heading(plan.collectivity)]),
    page.paint.heading(words.report.plan(periodOf(plan.years), say)),
    ...wrap(say.list(counts), 0, page.width),
    words.report.asOf(report.asOf, say),
  ]
}

/** A result with the control characters of its workbook taken out: a cell cannot steer the terminal. */
export function printable<T extends object>(result: T): T {
  const clean: T = JSON.parse(
    JSON.stringify(result, (_, value: unknown) => (typeof value === 'string' ? oneLine(value) : value)),
  )

  return clean
}

function summaryText({ summary }: Report, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { found, nothingFound, rulesRun } = words.report
  const counts = (['error', 'warning', 'info'] as const).map((severity) => found[severity](summary[severity], say))
  const nothing = summary.error + summary.warning + summary.info === 0
  const lines = wrap(nothing ? nothingFound : say.list(counts), 0, page.width)

  return [...lines.map(page.paint.heading), page.paint.quiet(rulesRun(summary.rulesRun, say))]
}

function notCheckedText({ notChecked }: Report, page: Page): readonly string[] {
  if (notChecked.length === 0) return []

  const { say, interface: words } = page.language

  return [
    '',
    page.paint.heading(`${words.report.notChecked} (${notChecked.length})`),
    ...notChecked.map(
      ({ rule, sheet, cells }) => `  ${page.paint.code(padEnd(codeOf(rule), 5))}${placeText(sheet, cells, say.code)}`,
    ),
  ]
}

function settingsText({ settings }: Report, page: Page): readonly string[] {
  if (settings.length === 0) return []

  const { say, interface: words } = page.language
  const { changed, severity: names } = words.report

  return [
    '',
    page.paint.heading(words.report.settings),
    ...settings.map(
      ({ rule, was, severity }) =>
        `  ${page.paint.code(padEnd(codeOf(rule), 5))}${rule}  ${changed(names[was], names[severity], say)}`,
    ),
  ]
}
