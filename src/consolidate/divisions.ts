import { byTexts, groupedBy } from './grouping.ts'
import type { Entry } from './identity.ts'
import type { Item } from './projects.ts'
import { countsOf } from './rules.ts'
import type { Consolidation, Group } from './schema.ts'
import { costShares, sumsOf } from './sums.ts'

/** What is to be divided: the plans that count, their projects, the years of all, the cost of all. */
export interface Division {
  readonly entries: readonly Entry[]
  readonly items: readonly Item[]
  readonly years: readonly string[]
  readonly cost: string
}

/** Plans divided by a text of theirs, in the order of these texts, those without one last; the shares of all together are 100. */
export function divisionOf(
  { entries, items, years, cost }: Division,
  textOf: (entry: Entry) => string | null,
): readonly { readonly entries: readonly Entry[]; readonly group: Group }[] {
  const sorted = entries.toSorted(byTexts((entry) => [textOf(entry)]))
  const parts = groupedBy(sorted, (entry) => textOf(entry) ?? '')
  const sums = parts.map((own) => {
    const members = new Set(own)

    return {
      ...sumsOf(
        items.filter(({ entry }) => members.has(entry)),
        years,
      ),
      plans: own.length,
      collectivities: new Set(own.map(({ whose }) => whose)).size,
    }
  })
  const shares = costShares(
    sums.map((sum) => sum.cost),
    cost,
  )

  return parts.map((own, index) => ({
    entries: own,
    group: { ...(sums[index] ?? sumsOf([], years)), share: shares[index] ?? null, findings: countsOf(own) },
  }))
}

/** Each collectivity with all its plans, by name. */
export function collectivitiesOf(division: Division): Consolidation['collectivities'] {
  return divisionOf(division, ({ whose }) => whose.key)
    .flatMap(({ entries, group }) => entries.slice(0, 1).map(({ whose }) => ({ entries, group, whose })))
    .map(({ entries, group, whose: { collectivity, memberId, kind, region } }) => ({
      collectivity,
      memberId,
      kind,
      region,
      years: [...new Set(entries.flatMap(({ report }) => report.plan.years))].toSorted((a, b) => a - b),
      files: entries.map(({ file }) => file),
      ...group,
    }))
    .toSorted(byTexts(({ collectivity, files }) => [collectivity, ...files]))
}
