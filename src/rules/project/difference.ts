import type { Block, TextField } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'

/** A text that some cells say and others say otherwise. */
export interface Difference {
  /** The cells to mend, in the order of the matrices. */
  readonly odd: readonly [TextField, ...TextField[]]
  /** The first cell that says what most matrices say; of equals, what the first matrix says. */
  readonly reference: TextField
}

/** A cell and how many rows speak for it. */
interface Said {
  readonly field: TextField
  readonly rows: number
}

/** How the titles or axes of a project differ between its blocks, and within them; null where they agree. */
export function differenceBetween(blocks: readonly Block[], name: 'title' | 'axis'): Difference | null {
  if (sayTheSame(blocks, name)) return null

  return differenceOf(
    blocks.map((block) => {
      const odd = block.odd[name]
      const first = block[name]
      const said = odd.map((field): Said => ({ field, rows: 1 }))

      return first === null ? said : [{ field: first, rows: block.rows.length - odd.length }, ...said]
    }),
  )
}

/** Letter by letter, as most projects do. */
function sayTheSame(blocks: readonly Block[], name: 'title' | 'axis'): boolean {
  const [first] = blocks
  const written = first?.[name]?.written

  return blocks.every((block) => block.odd[name].length === 0 && block[name]?.written === written)
}

/** How texts differ between matrices, each with one vote; blank and unreadable cells have none. */
export function differenceOf(parts: readonly (readonly Said[])[]): Difference | null {
  const spoken = parts.map((part) => part.filter(({ field }) => field.value !== null))
  const fields = spoken.flat().map(({ field }) => field)
  const agreed = mostOf(spoken.map(voteOf).filter((key) => key !== null))
  const reference = fields.find((field) => textKey(field.written) === agreed)
  const [first, ...others] = fields.filter((field) => textKey(field.written) !== agreed)

  return reference === undefined || first === undefined ? null : { odd: [first, ...others], reference }
}

/** What most rows of a part say. */
function voteOf(part: readonly Said[]): string | null {
  return mostOf(part.flatMap(({ field, rows }) => Array<string>(Math.max(rows, 1)).fill(textKey(field.written))))
}

/** The text that is said most often, the first of equals; null of none. */
function mostOf(keys: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(...counts.values())

  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}
