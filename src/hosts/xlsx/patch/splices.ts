/** A stretch of a text; `end` is outside it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a text and what stands there afterwards; an empty stretch is a place to insert at. */
export interface Splice extends Span {
  readonly text: string
}

/** The text with its stretches replaced. Stretches do not overlap; what is inserted at one place keeps its order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = []
  let at = 0
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, splice.start), splice.text)
    at = splice.end
  }

  return pieces.join('') + text.slice(at)
}

/** Inserts at a place. */
export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text }
}
