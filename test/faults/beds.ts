import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workbook } from '../../src/grid/index.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { type Plan, readPlan } from '../../src/plan/index.ts'
import { followedPlan } from './followed-plan.ts'

/** A workbook that faults are planted in, with the day that it is checked on. */
export interface Bed {
  readonly name: string
  readonly workbook: Workbook
  readonly plan: Plan
  readonly asOf: string
}

/** The real plan typed as a tidy workbook, with a cover sheet and the co-creation tables. */
export const tidy = bed('tidy', published('typed'), '2026-11-23')

/** The real plan pasted as text. */
export const pasted = bed('pasted', published('as-published'), '2026-11-23')

/** A plan for 2026-2027 in its second year. */
export const followed = bed('followed', followedPlan(), '2027-03-31')

export const beds: readonly Bed[] = [tidy, pasted, followed]

/** A bed of any workbook. */
export function bed(name: string, workbook: Workbook, asOf: string): Bed {
  return { name, workbook, asOf, plan: readPlan(workbook) }
}

function published(variant: string): Workbook {
  return readXlsx(readFileSync(join(import.meta.dirname, '../workbooks/plan', `ait-melloul-2024-2025.${variant}.xlsx`)))
}
