import type { TextField } from '../plan/index.ts'
import { withoutBullets } from '../text/index.ts'

/** A label as a sentence quotes it: one line, without its bullet and closing punctuation; `''` where none is written. */
export function shownLabel({ written }: TextField): string {
  return oneLine(withoutBullets(written))
}

/** Text on one line, words one space apart. */
export function oneLine(text: string): string {
  if (!untidy.test(text)) return text

  return text.replace(/\s+/g, ' ').trim()
}

/** Any space but a single plain one between words. */
const untidy = /[^\S ]| {2}|^ | $/
