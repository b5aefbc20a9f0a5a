import type { TextField } from '../plan/index.ts'
import { withoutBullets } from '../text/index.ts'

/** A label as a sentence quotes it: one line, without its bullet and closing punctuation; `''` where none is written. */
export function shownLabel({ written }: TextField): string {
  return oneLine(withoutBullets(written))
}

/** Text on one line, words one space apart. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
