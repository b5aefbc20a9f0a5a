import { centimesText } from '../money/index.ts'
import type { Say } from './language.ts'

/** What differs between the languages in how values are written. Locales are those of `Intl`. */
export interface Conventions {
  /** Plural forms and lists. */
  readonly words: string
  /** Grouping of thousands and decimal mark. */
  readonly numbers: string
  /** Names of the months. */
  readonly dates: string
  /** What differs from `Intl` in a day as it is written. */
  readonly day: (day: string) => string
  /** An amount with its unit. */
  readonly money: (amount: string) => string
  /** A share with its sign. */
  readonly share: (points: string) => string
  /** Words quoted from the workbook. */
  readonly quote: (words: string) => string
  /** Whether a text reads in the other direction, wholly or in part. */
  readonly foreign: RegExp
}

const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** How a language of these conventions writes values: `Intl` alone, and no amount ever passes through a float. */
export function sayIn(conventions: Conventions): Say {
  const plural = once(() => new Intl.PluralRules(conventions.words))
  const lists = once(() => new Intl.ListFormat(conventions.words))
  const days = once(() => new Intl.DateTimeFormat(conventions.dates, { dateStyle: 'long', timeZone: 'UTC' }))
  const isolate = (text: string) => isolated(text, conventions.foreign)
  const number = numberWriter(conventions.numbers)

  return {
    money: (centimes) => conventions.money(isolate(number(centimesText(centimes)))),
    share: (points) => isolate(conventions.share(number(points))),
    number: (value) => isolate(number(String(value))),
    date: (iso) => conventions.day(days().format(new Date(`${iso}T00:00:00Z`))).replaceAll(' ', '\u00a0'),
    code: isolate,
    quote: (text) => conventions.quote(isolate(text)),
    list: (items) => lists().format(items),
    count: (value, forms) => (forms[plural().select(value)] ?? forms.other).replaceAll('#', number(String(value))),
  }
}

/** Made when it is first asked for: `Intl` takes its time, and most runs speak one language of three. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null

  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Written from the text of the number, as `Intl` takes a decimal text only where it is recent. */
function numberWriter(locale: string): (decimal: string) => string {
  const whole = once(() => new Intl.NumberFormat(locale))
  const mark = once(
    () =>
      whole()
        .formatToParts(0.5)
        .find((part) => part.type === 'decimal')?.value ?? '.',
  )

  return (decimal) => {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(withoutExponent(decimal))
    if (match === null) return decimal

    const [, sign = '', digits = '', fraction] = match

    return sign + whole().format(BigInt(digits)) + (fraction === undefined ? '' : mark() + fraction)
  }
}

const mostZeros = 30

/** `1e-9` as people write it; what would be all zeros stays as programs write it. */
function withoutExponent(decimal: string): string {
  const [, sign = '', whole = '', fraction = '', power = ''] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(decimal) ?? []
  const places = Number(power)
  if (power === '' || Math.abs(places) > mostZeros) return decimal
  if (places < 0) return `${sign}0.${'0'.repeat(-places - 1)}${whole}${fraction}`

  const digits = (whole + fraction).padEnd(places + 1, '0')
  const rest = digits.slice(places + 1)
  return sign + digits.slice(0, places + 1) + (rest === '' ? '' : `.${rest}`)
}

function isolated(text: string, foreign: RegExp): string {
  const own = text.replace(bidiControls, '')

  return foreign.test(own) ? `\u2068${own}\u2069` : own
}
