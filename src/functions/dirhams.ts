import type { ReportLanguage } from '../lang/index.ts'
import { amountNumber, readAmount, readAmountNumber } from '../money/index.ts'
import { invalid, type Outcome } from './outcome.ts'

/**
 * INFITAH.DIRHAMS: an amount in any accepted writing as a number, to the centime; what reads two ways is refused.
 * @customfunction DIRHAMS
 */
export function dirhams(language: ReportLanguage, text: unknown): Outcome {
  const words = language.interface.addin.unavailable
  const written = String(text ?? '')
  const reading = typeof text === 'number' ? readAmountNumber(text) : readAmount(written)
  if (reading.kind === 'amount') return amountNumber(reading.centimes)
  if (reading.kind === 'unreadable') return invalid(words.noAmount(written, language.say))

  return invalid(words.twoAmounts(written, ...reading.readings, language.say))
}
