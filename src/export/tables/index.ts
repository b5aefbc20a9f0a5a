import type * as z from 'zod'
import { activities } from './activities.ts'
import { decisions } from './decisions.ts'
import { financing } from './financing.ts'
import { indicatorValues } from './indicator-values.ts'
import { indicators } from './indicators.ts'
import { partners } from './partners.ts'
import { plan } from './plan.ts'
import { projects } from './projects.ts'

/** The tables of the row format by name, each after those that it refers to. */
export const tables = {
  plan,
  projects,
  activities,
  financing,
  indicators,
  indicator_values: indicatorValues,
  partners,
  decisions,
} as const

/** The name of a table. */
export type TableName = keyof typeof tables
/** A row of a table. */
export type RowOf<Name extends TableName> = Readonly<z.infer<(typeof tables)[Name]['schema']>>
/** A row of a table, without whose it is. */
export type Said<Name extends TableName> = Omit<RowOf<Name>, 'member_id' | 'period'>
/** The rows of every table, sorted by key. */
export type Rows = { readonly [Name in TableName]: readonly RowOf<Name>[] }

/** The names of all tables, in their order. */
export const tableNames = Object.keys(tables) as readonly TableName[]
