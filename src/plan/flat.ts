import { codeOf, hasProjectCell, textOf } from './row-signs.ts'
import { holds, type TableRow } from './rows.ts'

/** Project cells repeated in every row, as in a flat table; sorting it may part a project's rows. */
export function isFlat(all: readonly TableRow[]): boolean {
  const rows = all.filter((row) => !isBare(row))
  const seen = new Set<string>()
  let repeated = 0
  let before = ''
  for (const row of rows) {
    const [title, code] = [textOf(row, 'title'), codeOf(row)]
    if (title !== '' && (title === before || seen.has(code))) repeated += 1
    if (code !== '') seen.add(code)
    before = title
  }

  return repeated * 2 > rows.length
}

/** A row of sums most likely: neither a title nor anything that a project consists of. */
export function isBare(row: TableRow): boolean {
  return (
    textOf(row, 'title') === '' && !(['activity', 'tracking', 'impact'] as const).some((field) => holds(row, field))
  )
}

/** Project costs repeated in rows that say nothing else of their project. */
export function repeatsCosts(rows: readonly TableRow[]): boolean {
  const further = rows.filter((row) => !hasProjectCell(row) && holds(row, 'activity'))

  return further.filter((row) => holds(row, 'cost')).length * 2 > further.length
}
