import type { Failure, Report } from '../report/index.ts'
import { compareNaturally } from '../text/index.ts'
import { axesOf } from './axes.ts'
import { countingOf } from './counted.ts'
import { collectivitiesOf, type Division, divisionOf } from './divisions.ts'
import { byText } from './grouping.ts'
import { type Entry, identified } from './identity.ts'
import { itemsOf } from './projects.ts'
import { regionKey } from './regions.ts'
import { countsOf, rulesOf } from './rules.ts'
import type { Consolidation } from './schema.ts'
import { creditShares, sumsOf } from './sums.ts'

const kinds = ['commune', 'province', 'region', null] as const

/** Many reports as one: totals, progress and findings by collectivity, kind, region and axis. The order of files makes no difference. */
export function consolidate(outcomes: readonly (Report | Failure)[], asOf: string): Consolidation {
  const reports = outcomes.flatMap((outcome) => ('error' in outcome ? [] : [outcome]))
  const failures = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome] : []))
  const [full, empty] = [true, false].map((wanted) => reports.filter(({ plan }) => plan.projects > 0 === wanted))
  const { entries, sharedNumbers } = identified(full ?? [])
  const { counted, repeated, overlapping } = countingOf(entries)
  const years = yearsOf(counted)
  const items = counted.flatMap(itemsOf)
  const sums = sumsOf(items, years)
  const division: Division = { entries: counted, items, years, cost: sums.cost }

  return {
    format: 'infitah.consolidation/1',
    asOf,
    currency: 'MAD',
    files: entries.map((entry) => fileOf(entry, counted)).toSorted(byText(({ file }) => file)),
    unread: failures.map(({ file, error }) => ({ file: file ?? '', error })).toSorted(byText(({ file }) => file)),
    withoutProjects: (empty ?? []).map(({ file }) => file ?? '').toSorted(compareNaturally),
    unnamed: filesOf(counted.filter(({ whose }) => whose.collectivity === null)),
    repeated: [...repeated],
    overlapping: [...overlapping],
    sharedNumbers: sharedNumbers.map(({ memberId, files }) => ({ memberId, files: [...files] })),
    whole: { ...sums, plans: counted.length, shares: creditShares(sums), findings: countsOf(counted) },
    collectivities: collectivitiesOf(division),
    kinds: divisionOf(division, ({ whose }) => String(kinds.indexOf(whose.kind))).map(({ entries: own, group }) => ({
      kind: own[0]?.whose.kind ?? null,
      ...group,
    })),
    regions: divisionOf(division, ({ whose }) => regionKey(whose.region)).map(({ entries: own, group }) => ({
      region: own[0]?.whose.region ?? null,
      ...group,
    })),
    axes: axesOf(division),
    rules: rulesOf(counted),
  }
}

function yearsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ report }) => Object.keys(report.totals.byYear)))].toSorted()
}

function filesOf(entries: readonly Entry[]): string[] {
  return entries.map(({ file }) => file).toSorted(compareNaturally)
}

function fileOf(entry: Entry, counted: readonly Entry[]): Consolidation['files'][number] {
  const { plan, summary } = entry.report
  const { error, warning, info } = summary

  return {
    file: entry.file,
    collectivity: plan.collectivity,
    memberId: plan.memberId,
    years: plan.years,
    projects: plan.projects,
    findings: { error, warning, info },
    counted: counted.includes(entry),
  }
}
