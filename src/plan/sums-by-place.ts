import type { MatrixKind } from '../matrices/index.ts'
import { namelessSums } from './nameless-sums.ts'
import { codeOf, doubtfulLabel, hasProjectCell, type Totals } from './row-signs.ts'
import type { TableRow } from './rows.ts'

/** Rows of sums that only their place tells, without a label or with one that an activity could have. */
export function sumsByPlace(
  kind: MatrixKind,
  rows: readonly TableRow[],
  totals: Totals,
): ReadonlyMap<TableRow, 'project' | 'plan'> {
  return new Map([...namelessSums(kind, rows, totals), ...doubtfulSums(kind, rows, totals)])
}

/**
 * Rows of sums labelled among the activities as an activity could be (`Total du projet`): those that close their
 * projects under one label, or that of the only project.
 */
function doubtfulSums(kind: MatrixKind, rows: readonly TableRow[], totals: Totals): ReadonlyMap<TableRow, 'project'> {
  const byLabel = new Map<string, { readonly row: TableRow; readonly closes: boolean }[]>()
  rows.forEach((row, index) => {
    const label = doubtfulLabel(kind, row, totals.get(row) ?? null)
    if (label === null) return

    const next = rows[index + 1]
    const closes = next === undefined || hasProjectCell(next) || (totals.get(next) ?? null) !== null
    byLabel.set(label, [...(byLabel.get(label) ?? []), { row, closes }])
  })
  if (byLabel.size === 0) return new Map()

  const projects = new Set(rows.map(codeOf).filter((code) => code !== '')).size
  const sums = [...byLabel.values()].filter(
    (labelled) => labelled.every(({ closes }) => closes) && (labelled.length > 1 || projects === 1),
  )

  return new Map(sums.flat().map(({ row }) => [row, 'project']))
}
