const shown = 3

/** Cells of one sheet: all where they are few, else the first two and how many there are. */
export function cellsText(cells: readonly string[]): string {
  if (cells.length <= shown) return cells.join(', ')

  return `${cells.slice(0, shown - 1).join(', ')} … (${cells.length})`
}

/** Where to look: cells first, the sheet last. */
export function placeText(sheet: string | null, cells: readonly string[], code: (text: string) => string): string {
  return [cellsText(cells), sheet === null ? '' : code(sheet)].filter((part) => part !== '').join('  ')
}
