import type { TableName, tables } from './tables/index.ts'

type ColumnOf<Name extends TableName> = keyof (typeof tables)[Name]['columns'] & string

/** The name of a column of any table: it means the same in all of them. */
export type ColumnName = { [Name in TableName]: ColumnOf<Name> }[TableName]

/** What something of the row format is called, and what it holds. */
export interface Named {
  readonly title: string
  readonly about: string
}

/** The row format in words of one language. */
export interface RowWords {
  readonly tables: { readonly [Name in TableName]: Named }
  readonly columns: { readonly [Name in ColumnName]: Named }
}

/** The row format in words of all languages: what leaves carries more than one. */
export interface AllRowWords {
  readonly ar: RowWords
  readonly fr: RowWords
  readonly en: RowWords
}
