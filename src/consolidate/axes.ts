import { parseCentimes } from '../money/index.ts'
import { textKey } from '../text/index.ts'
import type { Division } from './divisions.ts'
import { byText, groupedBy } from './grouping.ts'
import type { Item } from './projects.ts'
import type { Consolidation } from './schema.ts'
import { costShares, sumsOf } from './sums.ts'

/** Axes by their titles made comparable, the costliest first; with the codes that collectivities give them. */
export function axesOf({ items, years, cost }: Division): Consolidation['axes'] {
  const byTitle = (item: Item) => textKey(item.axis)
  const parts = groupedBy(items.toSorted(byText(byTitle)), byTitle)
  const sums = parts.map((own) => sumsOf(own, years))
  const shares = costShares(
    sums.map((sum) => sum.cost),
    cost,
  )
  const axes = parts.map((own, index) => ({
    axis: own[0]?.axis ?? '',
    codes: [...new Set(own.map(({ axisCode }) => axisCode).filter((code) => code !== ''))].toSorted(),
    ...(sums[index] ?? sumsOf([], years)),
    share: shares[index] ?? null,
  }))

  return axes.toSorted((a, b) => compareAmounts(b.cost, a.cost) || byText<typeof a>(({ axis }) => axis)(a, b))
}

function compareAmounts(a: string, b: string): number {
  const [first, second] = [parseCentimes(a) ?? 0n, parseCentimes(b) ?? 0n]

  return first < second ? -1 : first > second ? 1 : 0
}
