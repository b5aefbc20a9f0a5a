import { check } from '../../src/check.ts'
import type { Workbook } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import type { Report } from '../../src/report/index.ts'
import { madeSheet } from '../made/workbook.ts'
import { councilPlan } from '../variations/council-plan.ts'
import type { arabic } from '../variations/council-words.ts'

export const asOf = '2026-11-25'

/** Rows of a cover sheet. */
export type Cover = readonly (readonly [string, string | number])[]

/** The report of a workbook under a cover sheet. */
export function reportOf(workbook: Workbook, file: string, cover: Cover = []): Report {
  const sheets = cover.length === 0 ? workbook.sheets : [madeSheet('cover', cover), ...workbook.sheets]

  return check({ ...workbook, sheets }, { asOf, language: languages.fr, file })
}

/** A plan with merged blocks and some faults. */
export const council = (words: typeof arabic, years: readonly number[], projects: number) =>
  councilPlan({ words, years, projects, activities: 2 })
/** The cover sheet of a commune. */
export const commune = (name: string, region = 'سوس ماسة'): Cover => [
  ['الجماعة الترابية', name],
  ['الجهة', region],
]
