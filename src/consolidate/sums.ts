import {
  type Centimes,
  centimesText,
  fixedPoints,
  meanPoints,
  type Points,
  parseCentimes,
  sumCentimes,
  weightedMean,
} from '../money/index.ts'
import { sharesOf } from '../totals/index.ts'
import type { Item, Money } from './projects.ts'
import type { Sums } from './schema.ts'

type Means = Sums['progress']

/** The exact sums of projects, and the means of their progress; what cannot be known is left out and counted. */
export function sumsOf(items: readonly Item[], years: readonly string[]): Sums {
  const money = items.flatMap((item) => item.money ?? [])
  const of = (pick: (one: Money) => Centimes) => centimesText(sumCentimes(money.map(pick)))

  return {
    plans: new Set(items.map(({ entry }) => entry)).size,
    collectivities: new Set(items.map(({ entry }) => entry.whose)).size,
    projects: items.length,
    mobilised: of(({ mobilised }) => mobilised),
    byYear: Object.fromEntries(years.map((year) => [year, of(({ byYear }) => byYear.get(year) ?? 0n)])),
    cost: of(({ cost }) => cost),
    projectsLeftOut: items.length - money.length,
    progress: meansOf(items, ({ progress }) => (progress === 'nothing' ? null : progress)),
    progressByYear: Object.fromEntries(
      years.map((year) => [year, meansOf(items, ({ byYear }) => byYear.get(year) ?? null)]),
    ),
    projectsNotMeasured: items.filter(({ progress }) => progress === null).length,
  }
}

/** What each of several costs is of their whole, in percent; together 100 by largest remainder. */
export function costShares(costs: readonly string[], whole: string): readonly (string | null)[] {
  return sharesOf(costs.map(parseCentimes), parseCentimes(whole))
}

/** What the credits of a sum are of its cost, in percent. */
export function creditShares({ mobilised, byYear, cost }: Sums): {
  readonly mobilised: string | null
  readonly byYear: Readonly<Record<string, string | null>>
} {
  const years = Object.entries(byYear)
  const [first = null, ...rest] = costShares([mobilised, ...years.map(([, amount]) => amount)], cost)

  return { mobilised: first, byYear: Object.fromEntries(years.map(([year], index) => [year, rest[index] ?? null])) }
}

function meansOf(items: readonly Item[], progressIn: (item: Item) => Points | null): Means {
  const measured = items.flatMap((item) => {
    const progress = progressIn(item)
    return progress === null ? [] : [{ points: progress, cost: item.money?.cost ?? null }]
  })
  const weighed = measured.flatMap(({ points, cost }) => (cost === null ? [] : [{ points, cost }]))

  return { mean: fixed(meanPoints(measured.map(({ points }) => points))), costWeighted: fixed(weightedMean(weighed)) }
}

function fixed(points: Points | null): string | null {
  return points === null ? null : fixedPoints(points)
}
