import type { Attributes } from './elements.ts'

/** Gathers the text of one cell after another: paragraphs on lines of their own, spaces as OpenDocument counts them. */
export interface Paragraphs {
  open(name: string, attributes: Attributes): void
  text(piece: string): void
  close(name: string): void
  /** The text so far, and nothing of it left; null where there was no paragraph. */
  take(): string | null
}

/** No cell shows more; a number of spaces is only a number. */
const mostSpaces = 32_767

/** Nothing gathered yet. */
export function paragraphs(): Paragraphs {
  let lines: string[] = []
  let line = ''
  let inside = 0

  return {
    open(name, { c }) {
      if (name === 'p') inside += 1
      if (inside === 0) return

      if (name === 's') line += ' '.repeat(Math.min(Number(c ?? 1) || 1, mostSpaces))
      else if (name === 'tab') line += '\t'
      else if (name === 'line-break') line += '\n'
    },
    text(piece) {
      if (inside > 0) line += piece.replace(/[ \t\r\n]+/g, ' ')
    },
    close(name) {
      if (name !== 'p') return

      inside -= 1
      lines.push(line)
      line = ''
    },
    take() {
      const text = lines.length === 0 ? null : lines.join('\n')
      lines = []
      return text
    },
  }
}
