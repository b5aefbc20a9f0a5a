import { shownText } from './xml-text.ts'
import type { Attributes } from './xml-vocabulary.ts'

/** Puts the runs of a text together as its elements pass: `si` and `is` hold `t`, `r` with `t`, and `rPh` with `t`. */
export interface RichText {
  open(name: string): void
  close(name: string, text: string, attributes: Attributes): void
  /** The text since the last time it was taken; phonetic runs are left out. */
  take(): string
}

/** A collector for one text after another. */
export function richText(): RichText {
  let text = ''
  let phonetic = false

  return {
    open(name) {
      if (name === 'rPh') phonetic = true
    },
    close(name, piece, attributes) {
      if (name === 'rPh') phonetic = false
      if (name === 't' && !phonetic) text += shownText(piece, attributes)
    },
    take() {
      const taken = text
      text = ''
      return taken
    },
  }
}
