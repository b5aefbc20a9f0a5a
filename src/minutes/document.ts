/** What stands in a cell of a table: words, or a value that a spreadsheet can add up; null for one that cannot be known. */
export type Content =
  | string
  | { readonly amount: string | null }
  | { readonly share: string | null }
  | { readonly count: number }

/** A column of a table. */
export interface Column {
  readonly heading: string
  /** Of 100. */
  readonly width: number
}

/** What a row is for: a finding of a severity, the sum of those above, or a line to write on by hand. */
export type Tone = 'error' | 'warning' | 'info' | 'total' | 'writing'

export interface TableRow {
  readonly cells: readonly Content[]
  readonly tone?: Tone
}

/** A bar: what it stands for, its value with its share of the whole, and its length in thousandths of the longest there can be. */
export interface Bar {
  readonly label: string
  /** By which it goes where there is little room. */
  readonly code?: string
  readonly value: Content
  readonly share?: Content
  readonly length: number
}

/** A line of a list with lines under it. */
export interface Line {
  readonly text: string
  readonly under?: readonly Line[]
}

/** A piece of the document, from top to bottom. */
export type Block =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'subsection'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly TableRow[] }
  | {
      readonly kind: 'bars'
      readonly title: string
      readonly headings: readonly string[]
      readonly bars: readonly Bar[]
    }
  | { readonly kind: 'signing'; readonly done: string; readonly signers: readonly string[] }

/** The minutes of a meeting as plain data: what every form of them says, in its order. */
export interface Minutes {
  readonly language: 'ar' | 'fr' | 'en'
  readonly dir: 'rtl' | 'ltr'
  /** The meeting's day, ISO 8601. */
  readonly day: string
  /** The authorities, from the kingdom down to the collectivity. */
  readonly authorities: readonly string[]
  readonly title: string
  readonly subtitle: string
  /** On top of every page. */
  readonly running: string
  /** Around a page's number and that of all pages. */
  readonly page: { readonly before: string; readonly between: string }
  /** At the end: what made the document. */
  readonly madeBy: string
  readonly blocks: readonly Block[]
}
