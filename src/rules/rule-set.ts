import { type CellKind, labelStrands, type Plan, type Strand } from '../plan/index.ts'
import type { CellRule, PlanFacts, PlanRule, Problem, ProjectRule, Rule, Severity } from './rule.ts'

/** The rules that the settings leave on, sorted by what they look at; sorted once for a whole run. */
export interface RuleSet {
  readonly project: readonly ProjectRule[]
  readonly cell: readonly CellRule[]
  readonly plan: readonly PlanRule[]
  readonly all: readonly Rule[]
  readonly severityOf: (rule: Rule, problem: Problem) => Severity
  /** Whether a rule looks at anything of a project that has changed. */
  readonly reads: (rule: Rule, changed: ReadonlySet<Strand>) => boolean
}

/** Of a plan that no program has calculated these can be judged: that it is so, what stands where, what a cell itself holds. */
const ofUncalculated = /^(?:workbook\/(?!row-stray)|cell\/)/

/** Picks the rules to run; a setting by id or short code changes a severity or switches a rule off. */
export function ruleSet(
  catalogue: readonly Rule[],
  { settings, neverCalculated }: Pick<Plan, 'settings' | 'neverCalculated'>,
): RuleSet {
  const setting = (rule: Rule) => settings.severities?.[rule.id] ?? settings.severities?.[rule.code]
  const on = catalogue.filter((rule) => setting(rule) !== 'off')
  // Silent where the rule that says why is: all others speak.
  const limited = neverCalculated && on.some(({ id }) => id === 'cell/formula-not-calculated')
  const all = limited ? on.filter(({ id }) => ofUncalculated.test(id)) : on

  return {
    all,
    project: all.filter((rule) => rule.each === 'project'),
    cell: all.filter((rule) => rule.each === 'cell'),
    plan: all.filter((rule) => rule.each === 'plan'),
    severityOf: (rule, problem) => {
      const set = setting(rule)
      return set === undefined || set === 'off' ? (problem.severity ?? rule.severity) : set
    },
    reads: readsOf(all),
  }
}

function readsOf(rules: readonly Rule[]): RuleSet['reads'] {
  const strands = new Map(rules.map((rule) => [rule, strandsReadBy(rule)]))

  return (rule, changed) => strands.get(rule)?.some((strand) => changed.has(strand)) ?? true
}

/** The strands that a rule reads; null where it may read anything. */
export function strandsReadBy(rule: Rule): readonly Strand[] | null {
  if (rule.each === 'plan') return null
  if (rule.each === 'project') return rule.reads ?? null

  // A cell is named by the labels beside it.
  return rule.kinds === undefined ? null : [...labelStrands, ...rule.kinds.flatMap((kind) => strandsOfKind[kind])]
}

const strandsOfKind: { readonly [Kind in CellKind]: readonly Strand[] } = {
  text: ['notes'],
  amount: ['amounts'],
  share: ['shares'],
  date: ['days'],
  years: ['years'],
  count: [],
}

/** The rules whose severity the settings change, with what it was. */
export function severityChanges(catalogue: readonly Rule[], settings: PlanFacts['settings']) {
  return catalogue.flatMap((rule) => {
    const severity = settings.severities?.[rule.id] ?? settings.severities?.[rule.code]

    return severity === undefined || severity === rule.severity ? [] : [{ rule: rule.id, severity, was: rule.severity }]
  })
}
