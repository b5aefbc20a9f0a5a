const shown = 12

/** Cells in the order given, those under each other as one range: `H32, F3:F20`; many are cut short, and counted. */
export function cellRanges(cells: readonly string[]): string {
  const ranges = rangesOf(cells)
  if (ranges.length <= shown) return ranges.join(', ')

  return `${ranges.slice(0, shown - 1).join(', ')} … (${cells.length})`
}

function rangesOf(cells: readonly string[]): readonly string[] {
  const runs: { readonly first: string; last: string }[] = []
  for (const cell of cells) {
    const run = runs.at(-1)
    if (run !== undefined && cell === below(run.last)) run.last = cell
    else runs.push({ first: cell, last: cell })
  }

  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`))
}

function below(cell: string): string {
  return cell.replace(/\d+$/, (row) => String(Number(row) + 1))
}
