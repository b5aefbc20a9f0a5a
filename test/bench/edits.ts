import type { Cell, Edit, Sheet, Workbook } from '../../src/grid/index.ts'

/** What staff type in a plan: an amount, a weight or an achieved share, a day, now and then a label. The same at every call. */
export function edits({ sheets }: Workbook, count: number): readonly Edit[] {
  const random = sequence(20_261_123)
  const cells = sheets.map(typedCells)

  return Array.from({ length: count }, () => {
    const list = pick(cells, random)
    const { cell, ...place } = pick(list, random)

    return { ...place, cells: [[typed(cell, random)]] }
  })
}

interface Placed {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

/** Any filled cell below the header, but for what names a project: codes, axes and titles. */
function typedCells({ name, rows }: Sheet): readonly Placed[] {
  return [...rows]
    .slice(1)
    .flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => (column > 2 ? [{ sheet: name, row, column, cell }] : [])),
    )
}

function typed(cell: Cell, random: () => number): Cell {
  const { value, format } = cell
  if (typeof value === 'string') return { ...cell, value: value + ' '.repeat(random() % 2) + (random() % 2 ? '.' : '') }
  if (format?.includes('y') === true) return { ...cell, value: Number(value) + (random() % 20) - 10 }
  if (format?.includes('%') === true) return { ...cell, value: (random() % 3_000) / 10_000 }

  return { ...cell, value: (random() % 2_000_000) / 100 }
}

function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[random() % list.length]
  if (one === undefined) throw new RangeError('nothing to pick from')

  return one
}

/** A linear congruential generator: plain, and the same everywhere. */
function sequence(seed: number): () => number {
  let state = seed

  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}
