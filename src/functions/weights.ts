import type { ReportLanguage } from '../lang/index.ts'
import type { Facts } from './facts.ts'
import { type Outcome, unavailable } from './outcome.ts'
import { isTrouble, subjectOf } from './subject.ts'

/**
 * INFITAH.WEIGHTS: the sum of a project's tracking weights, in points: 100 where all is well.
 * @customfunction WEIGHTS
 */
export function weights(facts: Facts, language: ReportLanguage, code: unknown): Outcome {
  const words = language.interface.addin.unavailable
  const subject = subjectOf(code, facts, language)
  if (isTrouble(subject)) return subject
  if (subject.of !== 'project') return unavailable(words.notAProject(String(code), language.say))

  const sum = facts.report.progress.projects[subject.index]?.weights ?? null
  return sum === null ? unavailable(words.notKnown) : Number(sum)
}
