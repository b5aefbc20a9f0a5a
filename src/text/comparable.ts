const marks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g
const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g
const letterForms: Readonly<Record<string, string>> = {
  '\u0622': '\u0627',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u0626': '\u064a',
  '\u0624': '\u0648',
  '\u0629': '\u0647',
  '\u06c0': '\u0647',
  '\u06d5': '\u0647',
  '\u06c2': '\u06c1',
  '\u06d3': '\u06d2',
  '\u06a9': '\u0643',
  '\u0621': '',
}
const writtenApart = /[\u0622\u0623\u0625\u0671\u0649\u06cc\u0626\u0624\u0629\u06c0\u06d5\u06c2\u06d3\u06a9\u0621]/g
const latinMarks = /[\u0300-\u036f]/g
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g

/** Arabic-Indic and Eastern digits as 0-9; everything else as it was. */
export function asciiDigits(text: string): string {
  return text.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/** Text without characters that nobody sees: direction marks, zero-width joiners, soft hyphens. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

/**
 * Text as it is compared: tashkeel, tatweel, letter case, accents, the spellings of hamza, alef, ya and ta marbuta,
 * kinds of digits and all punctuation put aside; words one space apart.
 */
export function comparable(text: string): string {
  return folded(text, ' ')
}

/** What two texts share when they differ by spacing and punctuation only. */
export function textKey(text: string): string {
  return folded(text, '')
}

/**
 * Plans are long and mostly Arabic: letters are looked up one by one, those that stay as they are copied in runs, and only
 * text with rarer ones is folded as a whole.
 */
function folded(text: string, gap: string): string {
  let result = ''
  /** Where the run of letters that stay begins. */
  let start = 0
  let apart = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const letter = code < lettersEnd ? letters[code] : punctuation[code - punctuationStart]
    if (letter === undefined) return foldedWhole(text, gap)
    if (letter === stays && !apart) continue

    result += text.slice(start, index)
    start = letter === stays ? index : index + 1
    if (letter === ' ') apart ||= result !== ''
    else if (letter !== '') {
      result += apart ? gap : ''
      if (letter !== stays) result += letter
      apart = false
    }
  }

  return start === 0 ? text : result + text.slice(start)
}

function foldedWhole(text: string, gap: string): string {
  return spelledAlike(text).toLowerCase().trim().replace(/ /g, gap)
}

function spelledAlike(text: string): string {
  const composed = withoutInvisible(text)
    .normalize('NFKC')
    .replace(marks, '')
    .replace(writtenApart, (letter) => letterForms[letter] ?? letter)
    .replace(/œ/gi, 'oe')

  return asciiDigits(composed.normalize('NFD').replace(latinMarks, '')).replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** Stands for a letter that is compared as it is. */
const stays = null
const lettersEnd = 0x700
const punctuationStart = 0x2000
const letters = foldedLetters(0, lettersEnd)
const punctuation = foldedLetters(punctuationStart, 0x2070)

/** A letter that falls apart into words is left out: its text is folded as a whole. */
function foldedLetters(start: number, end: number): readonly (string | null | undefined)[] {
  return Array.from({ length: end - start }, (_, offset) => {
    const letter = String.fromCharCode(start + offset)
    const alike = spelledAlike(letter).toLowerCase()

    if (alike.length > 1 && alike.includes(' ')) return undefined

    return alike === letter && alike !== ' ' ? stays : alike
  })
}
