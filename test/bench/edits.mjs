/** What staff type in a plan: an amount, a weight or an achieved share, a day, now and then a label. The same at every call. */
export function edits(workbook, count) {
  const random = sequence(20_261_123)
  const cells = workbook.sheets.map(typedCells)

  return Array.from({ length: count }, () => {
    const kind = random() % 3
    const list = cells[kind]
    const { row, column, cell } = list[random() % list.length]

    return { sheet: workbook.sheets[kind].name, row, column, cells: [[typed(cell, random)]] }
  })
}

/** Any filled cell below the header, but for what names a project: codes, axes and titles. */
function typedCells({ rows }) {
  return [...rows]
    .slice(1)
    .flatMap(([row, cells]) =>
      [...cells].filter(([column]) => column > 2).map(([column, cell]) => ({ row, column, cell })),
    )
}

function typed(cell, random) {
  const { value } = cell
  if (typeof value === 'string') return { ...cell, value: value + ' '.repeat(random() % 2) + (random() % 2 ? '؛' : '') }
  if (cell.format?.includes('y')) return { ...cell, value: value + (random() % 20) - 10 }
  if (cell.format?.includes('%')) return { ...cell, value: (random() % 3_000) / 10_000 }

  return { ...cell, value: (random() % 2_000_000) / 100 }
}

/** A linear congruential generator: plain, and the same everywhere. */
function sequence(seed) {
  let state = seed

  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}
