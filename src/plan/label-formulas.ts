import { notCalculated } from '../grid/index.ts'
import { read, type TableRow } from './rows.ts'

const labels = ['code', 'axis', 'title', 'activity'] as const

/** The formulas that say what a row is about: one letter each, `l` where the result was lost or never there. */
export function labelFormulas(row: TableRow): string {
  return labels
    .map((field) => read(row, field)?.cell)
    .map((cell) => (cell?.formula === undefined ? '' : notCalculated(cell) ? 'l' : 'c'))
    .join('')
}

/** Whether no program has calculated what rows are about, so that nobody knows which project is which. */
export function neverCalculated(rows: readonly TableRow[]): boolean {
  const formulas = rows.map(labelFormulas).join('')

  return formulas.length > 1 && !formulas.includes('c')
}
