import type { ReportLanguage } from '../../lang/index.ts'
import type { Report } from '../../report/schema.ts'
import type { RuleId } from '../../rules/index.ts'

/** What may be chosen in a list, and how it is called. */
export type Choice = readonly [value: string, name: string]

/** Projects that findings are about, in the plan's order, the plan itself first. */
export function projectsOf({ findings, totals }: Report, { say, interface: words }: ReportLanguage): readonly Choice[] {
  const about = new Set(findings.map(({ project }) => project ?? '*'))
  const titles = new Map(totals.projects.map(({ code, title }) => [code, title]))

  return [...new Set(['*', ...titles.keys(), ...about])]
    .filter((code) => about.has(code))
    .map((code) => [
      code,
      code === '*' ? words.report.wholePlan : `${say.code(code)} ${say.code(titles.get(code) ?? '')}`,
    ])
}

/** Rules that something was found by. */
export function rulesOf({ findings }: Report, { say, rules }: ReportLanguage): readonly Choice[] {
  const codes = new Map(findings.map(({ rule, code }) => [rule, code]))

  return [...codes]
    .map(([rule, code]): Choice => [rule, `${say.code(code)} ${rules[rule as RuleId]?.name ?? ''}`])
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
}

/** Axes of projects that findings are about, in the plan's order. */
export function axesOf({ findings, totals }: Report, { say }: ReportLanguage): readonly Choice[] {
  const about = new Set(findings.map(({ project }) => project))
  const axes = new Set(totals.projects.filter(({ code }) => about.has(code)).map(({ axis }) => axis))

  return [...axes].filter((axis) => axis !== '').map((axis) => [axis, say.code(axis)])
}
