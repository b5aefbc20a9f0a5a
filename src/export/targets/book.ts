import type { Centimes, Points } from '../../money/index.ts'

/** A value of a typed cell: amounts and shares stay exact until a file is written. */
export type BookValue =
  | string
  | number
  | { readonly centimes: Centimes }
  | { readonly points: Points }
  | { readonly day: string }

/** How the cells of a column are written. */
export type BookFormat = 'text' | 'code' | 'money' | 'share' | 'date' | 'count'

/** A column of a sheet: its heading, which may have several lines, and its width in letters. */
export interface BookColumn {
  readonly heading: string
  readonly format: BookFormat
  readonly width: number
}

/** A table of a book. */
export interface BookSheet {
  readonly name: string
  readonly columns: readonly BookColumn[]
  readonly rows: readonly (readonly (BookValue | null)[])[]
}

/** A workbook of tables, a sheet each. */
export interface TableBook {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly dir: 'rtl' | 'ltr'
  /** The day that its properties tell, ISO 8601. */
  readonly day: string
  readonly sheets: readonly BookSheet[]
}
