import { type Centimes, parseCentimes, sumCentimes } from '../money/index.ts'
import type { ActivityContent, PlanContent, ProjectContent } from './content.ts'

/** Decimal text in MAD as an amount; what is not written is nothing. */
export function amountOf(text: string | null | undefined): Centimes {
  return parseCentimes(text ?? '0') ?? 0n
}

/** What an activity has mobilised, or has programmed in a year. */
export type Credit = 'mobilised' | number

/** One credit of an activity. */
export function creditOf(activity: ActivityContent, credit: Credit): string | null {
  return credit === 'mobilised' ? activity.mobilised : (activity.programmed[String(credit)] ?? null)
}

/** Whether any credit of a project is written, be it zero. */
export function hasCredits({ activities }: ProjectContent, credits: readonly Credit[]): boolean {
  return activities.some((activity) => credits.some((credit) => creditOf(activity, credit) !== null))
}

/** The cost of an activity: the sum of its credits. */
export function activityCost(activity: ActivityContent, credits: readonly Credit[]): Centimes {
  return sumCentimes(credits.map((credit) => amountOf(creditOf(activity, credit))))
}

/** One credit of a whole project. */
export function projectCredit({ activities }: ProjectContent, credit: Credit): Centimes {
  return sumCentimes(activities.map((activity) => amountOf(creditOf(activity, credit))))
}

/** The cost of a project. */
export function projectCost(project: ProjectContent, credits: readonly Credit[]): Centimes {
  return sumCentimes(credits.map((credit) => projectCredit(project, credit)))
}

/** One credit of the whole plan. */
export function planCredit({ projects }: PlanContent, credit: Credit): Centimes {
  return sumCentimes(projects.map((project) => projectCredit(project, credit)))
}

/** The plan's years. */
export function yearsOf({ period }: PlanContent): readonly number[] {
  return Array.from({ length: period.last - period.first + 1 }, (_, index) => period.first + index)
}

/** The plan's years as they are written: `2026`, `2026-2027`. */
export function periodText({ period }: Pick<PlanContent, 'period'>): string {
  return period.first === period.last ? String(period.first) : `${period.first}-${period.last}`
}
