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
