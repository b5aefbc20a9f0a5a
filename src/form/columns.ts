/** The columns of matrix 1. */
export const listedColumns = {
  code: 0,
  axis: 1,
  title: 2,
  objectives: 3,
  activity: 4,
  years: 5,
  link: 6,
  partners: 7,
  contribution: 8,
  cost: 9,
} as const

/** The columns of matrix 2; those of the years follow. */
export const budgetColumns = {
  code: 0,
  axis: 1,
  title: 2,
  cost: 3,
  activity: 4,
  activityCost: 5,
  mobilised: 6,
} as const

/** The columns of matrix 3 in a plan of so many years. */
export function monitoringColumns(years: number) {
  const achieved = 8
  const impact = achieved + years

  return {
    code: 0,
    axis: 1,
    title: 2,
    activity: 3,
    start: 4,
    end: 5,
    tracking: 6,
    weight: 7,
    achieved,
    impact,
    maximum: impact + 1,
    impactAchieved: impact + 2,
    check: impact + 2 + years,
  } as const
}

/** Where the columns of matrix 3 lie. */
export type MonitoringColumns = ReturnType<typeof monitoringColumns>
