import type { OwnerUnknown } from '../export/index.ts'
import type { Language } from '../lang/index.ts'
import { Refusal } from './refusal.ts'

/** The refusal of a plan of which neither its workbook nor the options say whose it is, or which they say otherwise. */
export function ownerRefusal(error: OwnerUnknown, { say, interface: { export: words } }: Language): Refusal {
  const { facts } = error
  const option = `--${facts.what}`
  const sentence =
    facts.trouble === 'missing'
      ? words.ownerMissing[facts.what](option, say)
      : words.ownerContradicted[facts.what](option, facts.given, facts.written, say)

  return new Refusal(sentence, { cause: error })
}
