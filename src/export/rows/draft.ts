import type { Identity, Project } from '../../plan/index.ts'
import type { Said, TableName } from '../tables/index.ts'

/** A row as the plan gives it: what it does not know is null, and whether it may be is for the table to say. */
export type Draft<Name extends TableName> = { readonly [Column in keyof Said<Name>]: Said<Name>[Column] | null }

/** Drafts of any tables. */
export type Drafts = { readonly [Name in TableName]?: readonly Draft<Name>[] }

/** What rows of a project are made from. */
export interface Source {
  readonly project: Project
  readonly idOf: Identity['idOf']
  /** The years that money is programmed for. */
  readonly years: readonly number[]
}
