import type { Range } from '../grid/index.ts'
import type { Centimes, Points } from '../money/index.ts'

/** What a cell holds or shows: amounts and shares stay exact until a file is written, days are ISO 8601. */
export type FormValue =
  | string
  | number
  | { readonly centimes: Centimes }
  | { readonly points: Points }
  | { readonly day: string }

/** How a cell looks; cells to fill in are the only ones that are not protected. */
export type Look =
  | 'kingdom'
  | 'title'
  | 'subtitle'
  | 'section'
  | 'heading'
  | 'label'
  | 'input'
  | 'linked'
  | 'total'
  | 'waiting'
  | 'wrong'
  | 'prose'

/** How its value is written. */
export type FormFormat = 'text' | 'code' | 'money' | 'share' | 'date' | 'count'

/** One cell, or several joined into one. `value` is what its formula gives, where it has one. */
export interface Area {
  readonly range: Range
  readonly look: Look
  readonly format: FormFormat
  readonly value: FormValue | null
  readonly formula?: string
}

/** What may be typed. Formulas are those of the first cell of the range. */
export type Must =
  | { readonly kind: 'in-name'; readonly name: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'at-least-zero'; readonly whole: boolean }
  | { readonly kind: 'share' }
  | { readonly kind: 'day-between'; readonly first: string; readonly last: string }
  | { readonly kind: 'short-text'; readonly longest: number }
  | { readonly kind: 'formula'; readonly formula: string }

/** What may be typed into a range; `firm` refuses anything else, otherwise it is only asked about. */
export interface Check {
  readonly range: Range
  readonly must: Must
  readonly firm: boolean
  /** Over what is said, and what is said, where something else is typed. */
  readonly refused: string
  readonly refusal: string
  readonly hint: string | null
}

/** A range that is shown in a colour where its formula, that of its first cell, is true. */
export interface Highlight {
  readonly range: Range
  readonly formula: string
  readonly look: 'waiting' | 'wrong'
}

/** One sheet of a workbook that is to be written. */
export interface FormSheet {
  readonly name: string
  /** No part of the plan: a sheet of Infitah's own, which it does not read. */
  readonly ours: boolean
  readonly landscape: boolean
  /** Printed on one page, however small; other sheets are as wide as a page. */
  readonly onePage: boolean
  readonly areas: readonly Area[]
  /** Widths in letters, from column A. */
  readonly widths: readonly number[]
  /** Heights in points by row, until something is typed that needs more. */
  readonly heights: ReadonlyMap<number, number>
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** The header, repeated on every printed page. */
  readonly header: { readonly row: number; readonly endRow: number } | null
  readonly checks: readonly Check[]
  readonly highlights: readonly Highlight[]
  /** Nobody is to fill it in by a form's rules: all of it may be changed. */
  readonly isFree?: true
}

/** A workbook that is to be written: everything about it but the bytes. */
export interface FormWorkbook {
  readonly title: string
  readonly author: string
  /** The day it is made, ISO 8601. */
  readonly day: string
  readonly language: string
  readonly dir: 'rtl' | 'ltr'
  readonly sheets: readonly FormSheet[]
  readonly names: readonly { readonly name: string; readonly formula: string }[]
}
