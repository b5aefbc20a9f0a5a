import { type Language, languages } from '../lang/index.ts'

/** What closes our part of a comment: a line of its own, under which a person may write. */
export const lastLine = '———'

/** By what annotations are known again, whichever language they were made in. */
export const annotations = {
  frame: { authors: Object.values(languages).map(authorIn), lastLine },
  definedName: '_infitah_findings',
} as const

function authorIn({ interface: words }: Language): string {
  return words.annotate.author
}

/**
 * Words for a cell or a comment: older systems draw the marks that keep directions apart as boxes. Where a language reads
 * from left to right, what is Arabic inside a sentence is kept in its place by a mark that all know; a value alone stays as
 * it is, to be copied.
 */
export function plain(words: string, { dir }: Pick<Language, 'dir'>): string {
  const isAlone = /^\u2068[^\u2068\u2069]*\u2069$/.test(words)

  return words.replace(/[\u2066-\u2069]/g, dir === 'rtl' || isAlone ? '' : '\u200e')
}
