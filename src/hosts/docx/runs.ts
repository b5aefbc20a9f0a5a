/** What letters of a stretch of text look like. */
export interface Letters {
  readonly bold?: true
}

/** A stretch of text that reads one way. */
interface Stretch {
  readonly text: string
  readonly rtl: boolean
}

const arabic = /\p{Script=Arabic}/u

/**
 * A line of text as runs, each marked with the way it reads: Word takes it from there and not from marks in the text. What
 * is isolated is a run of its own, and so are Latin letters and digits in Arabic: Word shows the digits of an Arabic run in
 * the shapes that each reader chose.
 */
export function runsOf(text: string, dir: 'rtl' | 'ltr', letters: Letters = {}): string {
  return stretchesOf(text, dir)
    .map(({ text: part, rtl }) => {
      const looks = [letters.bold ? '<w:b/><w:bCs/>' : '', rtl ? '<w:rtl/>' : ''].join('')
      const properties = looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`

      return `<w:r>${properties}<w:t xml:space="preserve">${xmlText(part)}</w:t></w:r>`
    })
    .join('')
}

function stretchesOf(text: string, dir: 'rtl' | 'ltr'): readonly Stretch[] {
  const parts = text.split(/\u2068([^\u2068\u2069]*)\u2069/)
  const stretches = parts.flatMap((part, index): readonly Stretch[] => {
    const clean = part.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    const rtl = index % 2 === 1 ? arabic.test(clean) : dir === 'rtl'
    if (dir === 'rtl') return rtl ? latinApart(clean) : [{ text: clean, rtl }]

    return rtl ? [{ text: clean, rtl }, afterArabic] : [{ text: clean, rtl }]
  })

  return stretches.filter((stretch) => stretch.text !== '')
}

/** Programs that do not go by runs would take a number behind Arabic for a part of it. */
const afterArabic: Stretch = { text: '\u200e', rtl: false }

const latin = /([\p{Script=Latin}\d](?:[\p{Script=Latin}\d.,:/_=\- \u202f\u00a0]*[\p{Script=Latin}\d])?)/u

function latinApart(text: string): readonly Stretch[] {
  return text.split(latin).map((part, index) => ({ text: part, rtl: index % 2 === 0 }))
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML holds it; what no document may hold is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/(?![\t\n])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}
