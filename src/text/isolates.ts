/**
 * Words for a cell or a comment of a workbook, where older systems draw the marks that keep directions apart as boxes. Where
 * a text reads from left to right, what is Arabic inside a sentence is kept in its place by a mark that all know; a value
 * alone stays as it is, to be copied.
 */
export function withoutIsolates(words: string, dir: 'rtl' | 'ltr'): string {
  const isAlone = /^\u2068[^\u2068\u2069]*\u2069$/.test(words)

  return words.replace(/[\u2066-\u2069]/g, dir === 'rtl' || isAlone ? '' : '\u200e')
}
