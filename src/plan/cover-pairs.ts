import { coveredBy, type Place, type Sheet } from '../grid/index.ts'
import { coverLabel } from './cover-label.ts'
import type { CoverName } from './cover-labels.ts'
import type { CellRead } from './fields.ts'

/** Tells whether a row of a sheet belongs to none of the three matrices. */
export type Outside = (sheet: string, row: number) => boolean

/** A label and the cell that holds its value: the next filled one of the row, away from column A. */
export interface Pair {
  readonly label: Place
  readonly text: string
  readonly named: { readonly name: CoverName; readonly years: readonly number[] } | null
  readonly value: CellRead
}

/** The pairs of the label columns of a sheet, and how many things of a plan its labels name. */
export interface Page {
  readonly sheet: string
  readonly pairs: readonly Pair[]
  readonly known: number
}

/** Reads a sheet as a cover; null where no column of it has two labels that name different things. */
export function pageOf(sheet: Sheet, outside: Outside): Page | null {
  const pairs = allPairs(sheet, outside)
  const names = new Map<number, Set<CoverName>>()
  for (const { label, named } of pairs) {
    if (named !== null) names.set(label.column, (names.get(label.column) ?? new Set()).add(named.name))
  }
  const inLabelColumn = pairs.filter(({ label }) => (names.get(label.column)?.size ?? 0) >= 2)
  if (inLabelColumn.length === 0) return null

  const known = new Set(inLabelColumn.flatMap(({ named }) => (named === null ? [] : [named.name])))
  return { sheet: sheet.name, pairs: inLabelColumn, known: known.size }
}

function allPairs(sheet: Sheet, outside: Outside): readonly Pair[] {
  const covered = coveredBy(sheet)
  const pairs: Pair[] = []
  for (const [row, cells] of sheet.rows) {
    if (!outside(sheet.name, row)) continue

    const seen = [...cells]
      .filter(([column]) => !covered(row, column))
      .map(([column, cell]) => ({ at: { sheet: sheet.name, row, column }, cell }))
      .filter(({ cell }) => !isBlank(cell.value) || cell.formula !== undefined)
      .sort((a, b) => a.at.column - b.at.column)
    pairs.push(...pairsOf(seen, (column) => covered(row, column)))
  }

  return pairs
}

function pairsOf(cells: readonly CellRead[], covered: (column: number) => boolean): readonly Pair[] {
  const labels = cells.map(({ cell }) => (typeof cell?.value === 'string' ? coverLabel(cell.value) : null))

  return cells.flatMap(({ at, cell }, index) => {
    const named = labels[index] ?? null
    if (typeof cell?.value !== 'string' || (named !== null && isTableRow(named.name, cells.slice(index + 1)))) return []

    const next = cells[index + 1]
    const value = next === undefined || labels[index + 1] !== null ? emptyBeside(at, covered) : next
    return [{ label: at, text: cell.value, named, value }]
  })
}

/** Several numbers after a count are the row of a table, such as projects by axis. */
function isTableRow(name: CoverName, after: readonly CellRead[]): boolean {
  const numbers = after.slice(0, 2).filter(({ cell }) => typeof cell?.value === 'number')

  return (name === 'projects' || name === 'activities') && numbers.length === 2
}

function emptyBeside(label: Place, covered: (column: number) => boolean): CellRead {
  let column = label.column + 1
  while (covered(column)) column += 1

  return { at: { ...label, column }, cell: undefined }
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}
