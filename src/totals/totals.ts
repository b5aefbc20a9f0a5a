import { type Centimes, centimesText } from '../money/index.ts'
import { axesOf, type Plan } from '../plan/index.ts'
import { type Amounts, projectTotals, sumAmounts, unknownAmounts } from './amounts.ts'
import { sharesOf } from './shares.ts'

/** Amounts as decimal text in MAD; null where they cannot be known. */
export interface AmountTexts {
  readonly mobilised: string | null
  readonly byYear: Readonly<Record<string, string | null>>
  readonly cost: string | null
}

/** A plan's sums as the report gives them: projects in plan order, axes as they first appear. */
export interface PlanTotals extends AmountTexts {
  readonly currency: 'MAD'
  /** Percent of the whole cost. */
  readonly shares: Omit<AmountTexts, 'cost'>
  readonly projects: (AmountTexts & { readonly code: string; readonly title: string; readonly axis: string })[]
  readonly axes: (AmountTexts & { readonly axis: string; readonly share: string | null })[]
}

/** The exact sums of a plan, its axes and its projects. */
export function totalsOf(plan: Plan): PlanTotals {
  const years = totalYears(plan)

  return totalsFrom(
    plan,
    plan.projects.map((project) => projectTotals(project, years)),
  )
}

/** The same from each project's amounts in plan order, so that after an edit only one project is summed again. */
export function totalsFrom(plan: Plan, amounts: readonly Amounts[]): PlanTotals {
  const years = totalYears(plan)
  const whole = amounts.length === 0 ? unknownAmounts(years) : sumAmounts(amounts, years)
  const [mobilised = null, ...byYear] = sharesOf([whole.mobilised, ...whole.byYear.values()], whole.cost)

  return {
    currency: 'MAD',
    ...texts(whole),
    shares: { mobilised, byYear: Object.fromEntries(years.map((year, index) => [year, byYear[index] ?? null])) },
    projects: plan.projects.map(({ code, title, axis, index }) => ({
      code,
      title,
      axis,
      ...texts(amounts[index] ?? unknownAmounts(years)),
    })),
    axes: axesWith(plan, amounts, whole.cost),
  }
}

/** The years that totals are given for: the plan's and those that matrix 2 has a column for, ascending. */
export function totalYears({ years, budgetYears }: Plan): readonly number[] {
  return [...new Set([...years, ...budgetYears])].sort((a, b) => a - b)
}

function axesWith(plan: Plan, amounts: readonly Amounts[], cost: Centimes | null): PlanTotals['axes'] {
  const years = totalYears(plan)
  const axes = axesOf(plan.projects).map(({ title, projects }) => ({
    title,
    sum: sumAmounts(
      projects.map(({ index }) => amounts[index] ?? unknownAmounts(years)),
      years,
    ),
  }))
  const shares = sharesOf(
    axes.map(({ sum }) => sum.cost),
    cost,
  )

  return axes.map(({ title, sum }, index) => ({ axis: title, ...texts(sum), share: shares[index] ?? null }))
}

function texts({ mobilised, byYear, cost }: Amounts): AmountTexts {
  return {
    mobilised: text(mobilised),
    byYear: Object.fromEntries([...byYear].map(([year, amount]) => [year, text(amount)])),
    cost: text(cost),
  }
}

function text(amount: Centimes | null): string | null {
  return amount === null ? null : centimesText(amount)
}
