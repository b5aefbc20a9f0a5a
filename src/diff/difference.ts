import type { Plan } from '../plan/index.ts'
import type { Report } from '../report/schema.ts'
import type { Finding } from '../rules/index.ts'
import { totalsOf } from '../totals/index.ts'
import { findingsDifference, type OwnedFinding } from './findings.ts'
import { type Matched, matchPlans } from './matching.ts'
import { orderOf } from './pairing.ts'
import { planChanges } from './plan-level.ts'
import { projectDifference } from './projects.ts'
import type { Difference } from './schema.ts'
import { isChanged, totalsDifference } from './totals.ts'

/** One of the two plans to compare. The findings of the new one must be identified with the record of the old one. */
export interface Compared {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly report: Report
}

/** What changed between two plans, in words of the plan. */
export function differenceOf(old: Compared, now: Compared): Difference {
  const matched = matchPlans(old.plan, now.plan)
  const found = {
    plan: planChanges(old.plan, now.plan),
    projects: matched.projects.flatMap((pair) => projectDifference(pair, matched) ?? []),
    projectOrder: orderOf(matched.projects, old.plan.projects, ({ code, title }) => code || title),
    totals: totalsDifference(totalsOf(old.plan), totalsOf(now.plan)),
    findings: findingsDifference(ownedFindings(old, matched), ownedFindings(now, matched)),
  }

  return {
    format: 'infitah.difference/1',
    asOf: now.report.asOf,
    old: { file: old.report.file, plan: old.report.plan },
    new: { file: now.report.file, plan: now.report.plan },
    same: nothingIn(found),
    ...found,
  }
}

function nothingIn(found: Pick<Difference, 'plan' | 'projects' | 'projectOrder' | 'totals' | 'findings'>): boolean {
  const lists = [found.plan, found.projects, found.totals.axes, ...Object.values(found.findings)]

  return lists.every((list) => list.length === 0) && found.projectOrder === null && !isChanged(found.totals)
}

/** A report gives the findings of a run in their order. */
function ownedFindings({ findings, report }: Compared, { idOf }: Matched): readonly OwnedFinding[] {
  return report.findings.map((finding, index) => {
    const project = findings[index]?.project ?? null

    return { finding, projectId: project === null ? '' : idOf(project) }
  })
}
