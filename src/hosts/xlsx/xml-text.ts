import type { Attributes } from './xml-vocabulary.ts'

/** Turns `_x000D_` and its like into the character that is meant. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text

  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** What stands in a `t` element: without `xml:space="preserve"` programs leave its outer spaces out. */
export function shownText(text: string, attributes: Attributes): string {
  const inner = trimmed(text)
  const kept = inner.length < text.length && attributes['xml:space'] === 'preserve'

  return unescapeText(kept ? text : inner)
}

/** Spaces as XML knows them; a no-break space is none. */
function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1

  return text.slice(start, end)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
