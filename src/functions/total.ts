import type { ReportLanguage } from '../lang/index.ts'
import { amountNumber, parseCentimes } from '../money/index.ts'
import type { Facts } from './facts.ts'
import { type Outcome, unavailable } from './outcome.ts'
import { isTrouble, type Subject, subjectOf } from './subject.ts'

/**
 * INFITAH.TOTAL: the cost of a project, an axis or the plan, or what is programmed for it in a year: the double nearest
 * to the exact amount.
 * @customfunction TOTAL
 */
export function total(facts: Facts, language: ReportLanguage, code: unknown, year?: unknown): Outcome {
  const words = language.interface.addin.unavailable
  const subject = subjectOf(code, facts, language)
  if (isTrouble(subject)) return subject

  const sums = sumsOf(subject, facts)
  const asked = year === null || year === undefined ? sums?.cost : sums?.byYear[String(year)]
  if (asked === undefined) return unavailable(words.unknownYear(Number(year), language.say))

  const centimes = asked === null ? null : parseCentimes(asked)
  return centimes === null ? unavailable(words.notKnown) : amountNumber(centimes)
}

function sumsOf(subject: Subject, { report: { totals } }: Facts) {
  if (subject.of === 'plan') return totals
  if (subject.of === 'project') return totals.projects[subject.index]

  return totals.axes.find(({ axis }) => axis === subject.axis)
}
