import { type RecordRow, seenIn } from './row.ts'

/**
 * Rows from the earliest to the latest, each once: what a row's writer saw comes before it, whatever order the rows stand
 * in. Where two writers did not see each other, how much came before tells, then the day of the meeting, then the digest.
 * What was typed by hand is the latest until a row is written by somebody who saw it.
 */
export function inOrder(rows: readonly RecordRow[]): readonly RecordRow[] {
  const byId = new Map([...rows].reverse().map((row) => [row.id, row]))
  const parents = new Map([...byId].map(([id, { values }]) => [id, parentsIn(values.seen, id, byId)]))
  const generations = generationsOf(parents)
  const rankOf = ({ id, sign }: RecordRow) =>
    sign === 'by-hand' && !generations.seen.has(id) ? byId.size : (generations.of.get(id) ?? byId.size)
  const ranked = [...byId.values()].map((row) => ({ row, rank: rankOf(row) }))

  return ranked
    .sort(
      (a, b) => a.rank - b.rank || compare(a.row.values.meeting, b.row.values.meeting) || compare(a.row.id, b.row.id),
    )
    .map(({ row }) => row)
}

type Parents = ReadonlyMap<string, readonly string[]>

function parentsIn(seen: string, own: string, known: ReadonlyMap<string, RecordRow>): readonly string[] {
  return [...new Set(seenIn(seen).map(({ id }) => id))].filter((id) => id !== own && known.has(id))
}

/** How many rows lead to each one at the longest; those that lead to themselves, which nobody can write, have none. */
function generationsOf(parents: Parents) {
  const children = new Map<string, string[]>()
  const waiting = new Map([...parents].map(([id, own]) => [id, own.length]))
  for (const [id, own] of parents) for (const parent of own) children.set(parent, [...(children.get(parent) ?? []), id])

  const of = new Map<string, number>()
  const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id)
  for (const id of ready) {
    of.set(id, 1 + Math.max(-1, ...(parents.get(id) ?? []).map((parent) => of.get(parent) ?? 0)))
    for (const child of children.get(id) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1
      waiting.set(child, left)
      if (left === 0) ready.push(child)
    }
  }

  return { of, seen: new Set(children.keys()) }
}

/** The rows that no other row has seen: what the next writer sees. */
export function headsOf(rows: readonly RecordRow[]): readonly RecordRow[] {
  const seen = new Set(rows.flatMap(({ values }) => seenIn(values.seen).map(({ id }) => id)))

  return rows.filter(({ id }) => !seen.has(id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
