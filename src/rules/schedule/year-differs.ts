import type { Place } from '../../grid/index.ts'
import type { Project } from '../../plan/index.ts'
import { yearOf } from '../../text/index.ts'
import { defineRule, type PlanFacts } from '../rule.ts'
import { type DatedRow, datedRows, scheduledRows, touches } from './dated.ts'
import { fundsElsewhere, programmed } from './funds.ts'

/** The years that matrix 1 names for a project are those that its activities' days touch. */
export const scheduleYearDiffers = defineRule({
  code: 'S04',
  id: 'schedule/year-differs',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['days', 'years', 'amounts'],

  *check({ project, facts, once }) {
    const named = project.listed?.years ?? null
    const scheduled = once(datedRows)
    const rows = rowsWithin(scheduled, facts)
    if (named === null || rows.length === 0 || facts.missingColumns.includes('monitoring/activity')) return
    if (named.trouble !== null) {
      yield { notChecked: [named.at] }
      return
    }

    const strangers = rows.filter((row) => unnamedYears(project, row, facts).length > 0)
    const untouched = rows.length < scheduled.length ? [] : untouchedYears(project, rows, facts)
    if (strangers.length === 0 && untouched.length === 0) {
      if (hasUnreadDays(project)) yield { notChecked: [named.at] }
      return
    }

    const days = strangers.flatMap((row) => strangeDays(project, row))
    const [mend = named.at, ...others] = isYearCellWrong(project, rows, strangers, facts)
      ? [named.at, ...days]
      : [...days, named.at]
    yield {
      at: [mend, ...others],
      about: { of: 'project', project },
      facts: {
        named: project.years,
        touched: distinct(strangers.flatMap((row) => unnamedYears(project, row, facts))),
        untouched,
        activities: strangers.length,
      },
      ...(project.years.length === 0 ? {} : { actual: project.years.join('-') }),
    }
  },
})

/** Rows whose days follow each other within the plan's years: what else is wrong with days is said by other rules. */
function rowsWithin(rows: readonly (DatedRow | null)[], { years }: PlanFacts): readonly DatedRow[] {
  return rows.filter((row) => row !== null).filter(({ from, to }) => years.includes(from) && years.includes(to))
}

function unnamedYears(project: Project, row: DatedRow, { years }: PlanFacts): readonly number[] {
  return years.filter((year) => touches(row, year) && !project.years.includes(year))
}

/**
 * Named years without activity: not where a row's days are missing or wrong, nor where an activity's money alone is in
 * that year (`schedule/funds-elsewhere` says it).
 */
function untouchedYears(project: Project, rows: readonly DatedRow[], { years }: PlanFacts): readonly number[] {
  const funded = new Set(
    rows.flatMap((row) => (row.activity === null ? [] : [...fundsElsewhere(row.activity, row, years).keys()])),
  )
  return project.years.filter((year) => !funded.has(year) && !rows.some((row) => touches(row, year)))
}

function hasUnreadDays(project: Project): boolean {
  return scheduledRows(project).some(({ start, end }) => [start, end].some((day) => day?.trouble != null))
}

function strangeDays(project: Project, { start, end }: DatedRow): readonly Place[] {
  const strange = [start, end].filter(({ value }) => value !== null && !project.years.includes(yearOf(value)))

  return (strange.length === 0 ? [start, end] : strange).map(({ at }) => at)
}

/** No activity lies in a named year, or money is programmed in the unnamed years as well: then the days are right. */
function isYearCellWrong(
  project: Project,
  rows: readonly DatedRow[],
  strangers: readonly DatedRow[],
  facts: PlanFacts,
): boolean {
  if (!rows.some((row) => project.years.some((year) => touches(row, year)))) return true

  return strangers.some((row) => {
    const money = row.activity === null ? null : programmed(row.activity, facts.years)
    return unnamedYears(project, row, facts).some((year) => money?.has(year) === true)
  })
}

function distinct(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b)
}
