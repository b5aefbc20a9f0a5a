import type { Language } from '../lang/index.ts'
import { type MinutesFormat, minutesFormats } from '../minutes/formats.ts'
import { Refusal } from './refusal.ts'

/** The form that is asked for, or by whose ending the file is named; refuses a name under which no program would open it. */
export function minutesFormat(out: string, asked: MinutesFormat | undefined, { say, interface: words }: Language) {
  const wanted = asked === undefined ? minutesFormats : [asked]
  const found = wanted.find((format) => out.toLowerCase().endsWith(`.${format}`))
  if (found !== undefined) return found

  throw new Refusal(
    words.minutes.otherEnding(
      out,
      wanted.map((format) => `.${format}`),
      say,
    ),
  )
}
