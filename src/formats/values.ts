import type { ReportLanguage, Say } from '../lang/index.ts'
import type { Report } from '../report/schema.ts'
import { catalogue } from '../rules/index.ts'

/** The severities, the gravest first. */
export const severities = ['error', 'warning', 'info'] as const

/** What stands for a value that cannot be known. */
export const unknown = '—'

/** An expected or actual value of a finding. A whole number may be a year, and is shown as it stands. */
export function valueText(value: string | null, say: Say): string {
  if (value === null) return ''
  if (/^-?\d+\.\d+$/.test(value)) return say.number(value)

  return /^\d{4}-\d\d-\d\d$/.test(value) ? say.date(value) : say.code(value)
}

/** An amount for a column. */
export function amountText(amount: string | null | undefined, say: Say): string {
  return amount == null ? unknown : say.number(amount)
}

/** A share for a column. */
export function shareText(points: string | null | undefined, say: Say): string {
  return points == null ? unknown : say.share(points)
}

/** A plan's years as one period: `2024-2025`, or nothing where it has none. */
export function periodOf(years: readonly number[]): string {
  return [years.at(0), years.at(-1)].filter((year, index, all) => index === all.indexOf(year)).join('-')
}

/** A rule's short code. */
export function codeOf(id: string): string {
  return catalogue.find((rule) => rule.id === id)?.code ?? id
}

/** Whose plan it is: the collectivity, else the plan with its years. */
export function nameOf({ plan }: Report, { say, interface: words }: ReportLanguage): string {
  return plan.collectivity ?? words.report.plan(periodOf(plan.years), say)
}
