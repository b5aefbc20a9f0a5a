import { RefusedXml } from './xml-elements.ts'

const anyName = /^[:\p{L}_][:\p{L}\p{M}\p{N}_.\u00b7-]*$/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them, so they are looked for.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Whether a piece of text has a character that XML forbids. */
export function hasForbidden(piece: string): boolean {
  return forbidden.test(piece)
}

/** Whether a text may name an element or an attribute. */
export function isName(text: string): boolean {
  return isPlainWord(text) || anyName.test(text)
}

/** Most names are a few letters: to look at them takes less time than to ask an expression. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) | 32
    if (letter < 97 || letter > 122) return false
  }

  return text !== ''
}

/** Whether nothing but space stands in a text; a no-break space is none. */
export function isSpaceOnly(text: string): boolean {
  return /^[ \t\n\r]*$/.test(text)
}

/** A text with its references resolved. @throws RefusedXml for what nothing declares */
export function resolved(text: string): string {
  if (!text.includes('&')) return text

  return text.replace(/&(#x[\da-f]+|#\d+|[^;&]*)(;?)/gi, (_, reference: string, end: string) => {
    const meant = end === '' ? undefined : (named[reference] ?? characterOf(reference))
    if (meant === undefined) throw new RefusedXml(`a reference to nothing: &${reference.slice(0, 20)}`)

    return meant
  })
}

function characterOf(reference: string): string | undefined {
  const [, hex, digits] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(reference) ?? []
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : ''

  return character === '' || hasForbidden(character) || /[\ud800-\udfff]/u.test(character) ? undefined : character
}
