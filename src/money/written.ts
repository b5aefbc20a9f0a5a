const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0640\u064b-\u0652]/g
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const dashes = /[\u2010-\u2013\u2212\ufe63\uff0d]/g
const apostrophes = /[\u0060\u00b4\u02bc\u2018\u2019]/g
const arabicComma = /\u060c/g

const separators = /[ '.,\u066b\u066c]/g
const decimalMarks = '.,\u066b'
const groupMarks = " '.,\u066c"

/** A written number as plain decimal text (`1500.00`), read both ways; null where it cannot be read that way. */
export interface Readings {
  /** Every separator stands between thousands. */
  readonly grouped: string | null
  /** The last separator is the decimal mark. */
  readonly fractional: string | null
  /** The last separator as `.` or `,`; null for others and where there is none. */
  readonly mark: ',' | '.' | null
}

/** Characters that stay as they are: ASCII without the grave accent. */
const plain = /^[\x20-\x5f\x61-\x7e]*$/

/** Text with Latin digits, ordinary spaces, minus signs, commas and apostrophes, and without what nobody sees. */
export function plainWriting(text: string): string {
  if (plain.test(text)) return text.trim()

  return text
    .replace(unseen, '')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(spaces, ' ')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .replace(arabicComma, ',')
    .trim()
}

/** A digit or a letter: most texts show by it that they are something. */
const beginsWithSomething = /^[\dA-Za-z\u0621-\u063f\u0641-\u064a]/

/** Whether a text is empty or nothing but dashes: how people write that there is nothing. */
export function isNothing(text: string): boolean {
  return !beginsWithSomething.test(text) && /^[-\u2014\s]*$/.test(plainWriting(text))
}

/** Takes the sign off: a leading plus or minus, or an accountant's parentheses. */
export function splitSign(text: string): { readonly sign: '' | '-'; readonly size: string } {
  const [, inside] = /^\(([^()]*)\)$/.exec(text) ?? []
  if (inside !== undefined) return { sign: '-', size: inside.trim() }

  const [, sign = '', size = text] = /^([+-]?)\s*(.*)$/s.exec(text) ?? []
  return { sign: sign === '-' ? '-' : '', size }
}

/** Reads an unsigned number in plain writing; both readings are null where it is none. */
export function readingsOf(size: string): Readings {
  const groups = size.split(separators)
  const marks = size.match(separators) ?? []
  const last = marks.at(-1)
  if (!groups.every((group, index) => /^\d+$/.test(group) || (group === '' && index === 0))) return none

  return {
    grouped: grouped(groups, marks),
    fractional: last === undefined ? null : fractional(groups, marks.slice(0, -1), last),
    mark: last === '.' ? '.' : last === ',' || last === '\u066b' ? ',' : null,
  }
}

const none: Readings = { grouped: null, fractional: null, mark: null }

function grouped(groups: readonly string[], marks: readonly string[]): string | null {
  const [first = '', ...rest] = groups
  const [mark] = marks
  if (mark === undefined) return wholeNumber(first)

  const sameMark = groupMarks.includes(mark) && marks.every((other) => other === mark)
  const wellFormed = /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3)
  return sameMark && wellFormed ? groups.join('') : null
}

function fractional(groups: readonly string[], marks: readonly string[], decimalMark: string): string | null {
  if (!decimalMarks.includes(decimalMark) || marks.includes(decimalMark)) return null

  const whole = groups.length === 2 && groups[0] === '' ? '0' : grouped(groups.slice(0, -1), marks)
  return whole === null ? null : `${whole}.${groups.at(-1) ?? ''}`
}

/** A leading zero makes a code or a telephone number of it. */
function wholeNumber(digits: string): string | null {
  return /^(0+|[1-9]\d*)$/.test(digits) ? digits : null
}
