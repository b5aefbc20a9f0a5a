import type { Language } from '../lang/index.ts'
import { Refusal } from './refusal.ts'

/** The forms that minutes come in. */
export const minutesFormats = ['html', 'docx', 'xlsx'] as const

export type MinutesFormat = (typeof minutesFormats)[number]

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
