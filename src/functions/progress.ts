import type { ReportLanguage } from '../lang/index.ts'
import type { Facts } from './facts.ts'
import { type Outcome, unavailable } from './outcome.ts'
import { isTrouble, type Subject, subjectOrPlan } from './subject.ts'

/**
 * INFITAH.PROGRESS: the progress of a project in percent, so far or up to a year; of an axis or the plan, the mean of its
 * projects.
 * @customfunction PROGRESS
 */
export function progress(facts: Facts, language: ReportLanguage, code?: unknown, year?: unknown): Outcome {
  const words = language.interface.addin.unavailable
  const subject = subjectOrPlan(code, facts, language)
  if (isTrouble(subject)) return subject

  const asked = year === null || year === undefined ? soFar(subject, facts) : upTo(subject, facts, String(year))
  if (asked === undefined) return unavailable(words.unknownYear(Number(year), language.say))

  return asked === null ? unavailable(words.notKnown) : Number(asked)
}

function soFar(subject: Subject, { report: { progress } }: Facts): string | null | undefined {
  if (subject.of === 'plan') return progress.plan.mean
  if (subject.of === 'project') return progress.projects[subject.index]?.progress

  return progress.axes.find(({ axis }) => axis === subject.axis)?.mean
}

function upTo(subject: Subject, { report: { progress } }: Facts, year: string): string | null | undefined {
  if (subject.of === 'plan') return progress.byYear[year]?.mean
  if (subject.of === 'project') return progress.projects[subject.index]?.byYear[year]

  return progress.axes.find(({ axis }) => axis === subject.axis)?.byYear[year]?.mean
}
