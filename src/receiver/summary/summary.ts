import type { Summary } from '../../protocol/index.ts'
import type { Query } from '../database/database.ts'
import type { PlanDigest } from './digest.ts'
import { type Counted, sumsOf } from './sums.ts'

interface Published {
  readonly memberId: number
  readonly period: string
  readonly revision: number
  readonly digest: PlanDigest
}

/** Totals and progress over all that is published. */
export async function summaryOf(query: Query, now: Date): Promise<Summary> {
  const plans = await query<Published>(
    `SELECT member_id AS "memberId", period, revision, summary AS digest FROM plans
     WHERE revision > 0 ORDER BY member_id, period`,
  )
  const all = plans.flatMap((plan) => countedOf(plan).map((counted) => ({ ...counted, digest: plan.digest })))

  return {
    currency: 'MAD',
    asOf: now.toISOString(),
    members: new Set(plans.map(({ memberId }) => memberId)).size,
    whole: sumsOf(all),
    byMember: plans.map((plan) => ({
      memberId: plan.memberId,
      period: plan.period,
      revision: plan.revision,
      collectivity: plan.digest.collectivity,
      ...sumsOf(countedOf(plan)),
    })),
    byKind: groups(all, ({ digest }) => digest.kind).map(([kind, own]) => ({ kind, ...sumsOf(own) })),
    byRegion: groups(all, ({ digest }) => digest.region).map(([region, own]) => ({ region, ...sumsOf(own) })),
    byAxis: groups(all, ({ project }) => project.axis).map(([axis, own]) => ({ axis, ...sumsOf(own) })),
    byYear: yearsOf(all),
  }
}

function countedOf({ memberId, period, digest }: Published): readonly Counted[] {
  return digest.projects.map((project) => ({ plan: `${memberId} ${period}`, project }))
}

function yearsOf(all: readonly Counted[]): Summary['byYear'] {
  return Object.entries(sumsOf(all).byYear).map(([year, programmed]) => ({
    year,
    plans: new Set(all.filter(({ project }) => project.byYear[year] !== undefined).map(({ plan }) => plan)).size,
    programmed,
  }))
}

/** What has the same text together, in the order of the texts; what has none last. */
function groups<T, Key extends string | null>(
  list: readonly T[],
  keyOf: (one: T) => Key,
): readonly [Key, readonly T[]][] {
  const found = new Map<Key, T[]>()
  for (const one of list) {
    const group = found.get(keyOf(one))
    if (group === undefined) found.set(keyOf(one), [one])
    else group.push(one)
  }

  return [...found].sort(([a], [b]) => Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1))
}
