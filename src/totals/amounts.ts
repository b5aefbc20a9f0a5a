import { type Centimes, sumCentimes } from '../money/index.ts'
import { type AmountField, allKnown, type BudgetBlock, type BudgetLine, counted, type Project } from '../plan/index.ts'

/** What a project, an axis or a plan costs, in centimes; null where an amount that it needs could not be read. */
export interface Amounts {
  readonly mobilised: Centimes | null
  readonly byYear: ReadonlyMap<number, Centimes | null>
  readonly cost: Centimes | null
}

/** A project's exact sums over its activities in matrix 2, in centimes; unknown where matrix 2 does not have it. */
export function projectTotals({ budget }: Project, years: readonly number[]): Amounts {
  if (budget === null || onlySums(budget)) return unknownAmounts(years)

  return sumAmounts(
    budget.lines.map((line) => lineAmounts(line, years)),
    years,
  )
}

/** Sums of sums, in centimes; null wherever one of them is. */
export function sumAmounts(list: readonly Amounts[], years: readonly number[]): Amounts {
  return {
    mobilised: sumKnown(list.map(({ mobilised }) => mobilised)),
    byYear: new Map(years.map((year) => [year, sumKnown(list.map(({ byYear }) => byYear.get(year) ?? null))])),
    cost: sumKnown(list.map(({ cost }) => cost)),
  }
}

/** Amounts of which nothing is known. */
export function unknownAmounts(years: readonly number[]): Amounts {
  return { mobilised: null, byYear: new Map(years.map((year) => [year, null])), cost: null }
}

/** Without lines, what is written above them says nothing of years and credits. */
function onlySums({ lines, cost, total }: BudgetBlock): boolean {
  return lines.length === 0 && (total !== null || counted(cost, 0n) !== 0n)
}

/** What has no column is not known. The cost is the sum of its parts, the lowest level written; its column speaks only where a part has none. */
function lineAmounts({ mobilised, byYear, cost }: BudgetLine, years: readonly number[]): Amounts {
  const known = (field: AmountField | null | undefined) => (field == null ? null : counted(field, 0n))
  const inParts = mobilised !== null && years.every((year) => byYear.has(year))

  return {
    mobilised: known(mobilised),
    byYear: new Map(years.map((year) => [year, known(byYear.get(year))])),
    cost: inParts ? sumKnown([mobilised, ...byYear.values()].map(known)) : known(cost),
  }
}

function sumKnown(amounts: readonly (Centimes | null)[]): Centimes | null {
  const known = allKnown(amounts)

  return known === null ? null : sumCentimes(known)
}
