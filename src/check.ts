import type { Workbook } from './grid/index.ts'
import { adoptionOf, type Known, knownOf, oursAside } from './known.ts'
import type { ReportLanguage } from './lang/index.ts'
import { type Identity, type IdentityRecord, identify, type Plan, readPlan, type Settings } from './plan/index.ts'
import { type Judged, type Report, reportOf } from './report/index.ts'
import {
  allFindings,
  catalogue,
  factsOf,
  notCheckedIn,
  projectMemory,
  type RuleSet,
  ruleSet,
  runLayout,
  runPlan,
  runProject,
  type Scope,
  scopeOf,
  severityChanges,
} from './rules/index.ts'

/** What a check takes beside the workbook. */
export interface CheckOptions {
  /** The day of the report, ISO 8601: "overdue" is judged as of it. */
  readonly asOf: string
  readonly language: ReportLanguage
  /** Overrules the settings of the workbook's cover sheet. */
  readonly settings?: Settings
  /** The file's name, for the report. */
  readonly file?: string
  /** The identities that the last push remembers; else those that the workbook's own record does. */
  readonly previous?: IdentityRecord
  /** A workbook that holds the plan as the council adopted it; else what the workbook itself remembers of it. */
  readonly baseline?: Workbook
}

/** The whole journey: workbook → matrices → plan → findings, totals, progress → report. Throws nothing for a plan's faults. */
export function check(workbook: Workbook, options: CheckOptions): Report {
  return examine(workbook, options).report
}

/** A workbook with all that is known of it: what decisions are taken on. */
export interface Examined {
  readonly workbook: Workbook
  readonly judged: Judged
  readonly report: Report
}

/** Checks a workbook and keeps what the report was made of; `read` reads the plan, where something is to be done with it first. */
export function examine(given: Workbook, options: CheckOptions, read: typeof readPlan = readPlan): Examined {
  const workbook = oursAside(given)
  const plan = read(workbook, options.settings)
  const judged = judge(plan, options.asOf, knownOf(workbook, options))

  return { workbook, judged, report: reportOf(judged, workbook, options.language, options.file ?? null) }
}

/** Runs every rule over a plan that was read. */
export function judge(plan: Plan, asOf: string, { previous, adopted }: Partial<Known> = {}): Judged {
  const rules = ruleSet(catalogue, plan)
  const identity = identify(plan, previous ?? undefined)
  const facts = factsOf(plan, asOf, adoptionOf(adopted ?? null, identity))
  const { ofProjects } = projectMemory(plan, facts)
  const runs = [
    runLayout(rules, plan, facts, ofProjects),
    runPlan(rules, plan, facts, ofProjects),
    ...plan.projects.map((project) => runProject(rules, project, facts)),
  ]

  return judgedFrom(
    plan,
    rules,
    asOf,
    runs.map((run) => scopeOf(run, rules, identity)),
    identity,
  )
}

/** What all runs gave together. */
export function judgedFrom(
  plan: Plan,
  rules: RuleSet,
  asOf: string,
  scopes: readonly Scope[],
  identity: Pick<Identity, 'idOf'>,
): Judged {
  return {
    plan,
    asOf,
    findings: allFindings(scopes, rules, identity),
    notChecked: notCheckedIn(scopes.flatMap(({ notChecked }) => notChecked)),
    rulesRun: rules.all.length,
    settings: severityChanges(catalogue, plan.settings),
    identity,
  }
}
