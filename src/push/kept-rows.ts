import * as z from 'zod'
import { contentHash, rowHash } from '../export/index.ts'
import { hashSchema, type Row, type RowChange, rowsRequestSchema } from '../protocol/index.ts'
import { changesOf, differenceOf, nameOf } from './difference.ts'
import { mostLetters } from './kept-receipt.ts'

/** Published rows as cells keep them, a part each: all of a content, or what makes it of another that is kept as well. */
export const keptPartSchema = z.object({
  format: z.literal('infitah.published/1'),
  contentHash: hashSchema,
  since: hashSchema.nullable(),
  part: z.int().min(1),
  parts: z.int().min(1),
  changes: z.array(rowsRequestSchema.shape.rows.element),
})

export type KeptPart = z.infer<typeof keptPartSchema>

/** A content with its rows. */
export interface KeptContent {
  readonly contentHash: string
  readonly rows: readonly Row[]
}

/** The parts that keep a content; none where a row is too long for a cell. `since` is one that is kept already, where there is one. */
export function partsOf({ contentHash: hash, rows }: KeptContent, since: KeptContent | null): readonly KeptPart[] {
  const groups = grouped(changesOf(differenceOf(since?.rows ?? [], rows)))
  const parts = groups.map(
    (changes, index): KeptPart => ({
      format: 'infitah.published/1',
      contentHash: hash,
      since: since?.contentHash ?? null,
      part: index + 1,
      parts: groups.length,
      changes,
    }),
  )

  return parts.every((part) => JSON.stringify(part).length <= mostLetters) ? parts : []
}

/** The rows of a content, put together of parts; null where parts are missing, or others than were kept. */
export function rowsIn(parts: readonly KeptPart[], hash: string): readonly Row[] | null {
  const rows = replayed(parts, hash, new Set())
  if (rows === null) return null

  const found = contentHash([...rows.values()].map(({ table, values }) => ({ table, hash: rowHash(values) })))

  return found === hash ? [...rows.values()] : null
}

function replayed(
  parts: readonly KeptPart[],
  hash: string,
  seen: ReadonlySet<string>,
): ReadonlyMap<string, Row> | null {
  const own = parts.filter((part) => part.contentHash === hash)
  const [{ since = null, parts: all = 0 } = {}] = own
  const numbered = new Map(own.filter((part) => part.since === since).map((part) => [part.part, part]))
  const base = since === null || seen.has(since) ? new Map() : replayed(parts, since, new Set([...seen, hash]))
  if (numbered.size !== all || all === 0 || base === null) return null

  const rows = new Map<string, Row>(base)
  for (const change of [...numbered.values()].flatMap(({ changes }) => changes)) {
    if ('removed' in change) rows.delete(nameOf(change))
    else rows.set(nameOf(change), change)
  }

  return rows
}

/** What else a part says. */
const frame = 400

function grouped(changes: readonly RowChange[]): RowChange[][] {
  const groups: RowChange[][] = []
  let letters = mostLetters
  for (const change of changes) {
    const length = JSON.stringify(change).length + 1
    letters += length
    if (letters > mostLetters - frame) {
      groups.push([])
      letters = length
    }
    groups.at(-1)?.push(change)
  }

  return groups
}
