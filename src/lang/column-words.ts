import type { FactsFrom } from '../rules/rule.ts'
import type { workbookColumnMissing } from '../rules/workbook/column-missing.ts'

type Column = FactsFrom<typeof workbookColumnMissing>

/** How a language calls the columns of the matrices. */
export type FieldNames = { readonly [Field in Column['field']]: string }

/** How a language calls the matrices. */
export type MatrixNames = { readonly [Matrix in Column['matrix']]: string }

/** A read cell's column in words. */
export interface ColumnWords {
  readonly matrix: string
  /** With its year where there is one column a year. */
  readonly name: string
}

const severalCells: Readonly<Record<string, string>> = {
  activities: 'activity',
  links: 'link',
  contributions: 'contribution',
}

/** Puts a column such as `budget/programmed/2024` into words; null outside the matrices, where there is only the cover sheet. */
export function columnWords(column: string, fields: FieldNames, matrices: MatrixNames): ColumnWords | null {
  const [kind = '', several = '', year] = column.split('/')
  const matrix = new Map(Object.entries(matrices)).get(kind)
  const name = new Map(Object.entries(fields)).get(severalCells[several] ?? several)
  if (matrix === undefined || name === undefined) return null

  return { matrix, name: year === undefined ? name : `${name} ${year}` }
}
