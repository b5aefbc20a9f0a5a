import { closeness, textKey } from '../text/index.ts'
import type { KeyedRow } from './rows.ts'

/** Texts less close than this have nothing to do with each other. */
const leastClose = 0.5
/** Longer texts are compared by their beginning: closeness takes time by the square of their length. */
const longest = 200

/**
 * How alike two rows are, from 0 to 1: what stands seldom in its column weighs most, so that labels tell rows apart and
 * zeros do not.
 */
export function rowLikeness(ours: readonly KeyedRow[], theirs: readonly KeyedRow[]): (a: number, b: number) => number {
  const weight = weightsIn([...ours, ...theirs])

  return (a, b) => {
    const [one, other] = [ours[a], theirs[b]]
    if (one === undefined || other === undefined) return 0

    let [alike, all] = [0, 0]
    for (const column of new Set([...one.cells.keys(), ...other.cells.keys()])) {
      const [x, y] = [one.cells.get(column) ?? '', other.cells.get(column) ?? '']
      const heavy = Math.max(weight(column, x), weight(column, y))
      alike += heavy * cellLikeness(x, y)
      all += heavy
    }

    return all === 0 ? 0 : alike / all
  }
}

function weightsIn(rows: readonly KeyedRow[]): (column: number, key: string) => number {
  const counts = new Map<string, number>()
  for (const { cells } of rows) {
    for (const [column, key] of cells) counts.set(`${column} ${key}`, (counts.get(`${column} ${key}`) ?? 0) + 1)
  }

  return (column, key) => (key === '' ? 0 : 2 / Math.max(2, counts.get(`${column} ${key}`) ?? 0))
}

function cellLikeness(a: string, b: string): number {
  if (a === b) return 1
  if (!a.startsWith('"') || !b.startsWith('"')) return 0

  const close = closeness(textKey(a).slice(0, longest), textKey(b).slice(0, longest))
  return close < leastClose ? 0 : close
}
