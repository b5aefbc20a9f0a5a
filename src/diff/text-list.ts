import { pairEqual, pairNear, type TextField } from '../plan/index.ts'
import { wordsKey } from '../sayings/index.ts'
import { linesOf, textKey, withoutBullets } from '../text/index.ts'
import type { Change } from './schema.ts'

/** How alike two texts of a list are for one to be the other's new wording. */
const reworded = 0.6

/** What was added to, taken from or reworded in a list of texts, however it is shared out over rows and lines. */
export function listChanges(
  column: string,
  old: readonly TextField[] | undefined,
  now: readonly TextField[] | undefined,
): Change[] {
  const [cellsBefore, cellsAfter] = unlike(textsOf(old), textsOf(now))
  if (keyOf(cellsBefore) === keyOf(cellsAfter)) return []

  const [before, after] = unlike(cellsBefore.flatMap(linesOf), cellsAfter.flatMap(linesOf))
  const pairs = pairNear(before.map(textKey), after.map(textKey), reworded)
  const newWording = new Map(pairs.map(({ a, b }) => [a, after[b] ?? null]))
  const known = new Set(pairs.map(({ b }) => b))

  return [
    ...before.map((text, index) => changeOf(column, text, newWording.get(index) ?? null)),
    ...after.filter((_, index) => !known.has(index)).map((text) => changeOf(column, null, text)),
  ]
}

function textsOf(fields: readonly TextField[] = []): readonly string[] {
  return fields.map(({ written }) => withoutBullets(written)).filter((text) => text !== '')
}

function keyOf(texts: readonly string[]): string {
  return texts.map(textKey).join('')
}

/** What of two lists is not in the other. */
function unlike(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const pairs = pairEqual(a.map(wordsKey), b.map(wordsKey))
  const [inA, inB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))]

  return [a.filter((_, index) => !inA.has(index)), b.filter((_, index) => !inB.has(index))]
}

function changeOf(column: string, old: string | null, now: string | null): Change {
  return { columns: [column], name: null, kind: 'text', old, new: now, difference: null }
}
