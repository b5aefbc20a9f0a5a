import { adoptedFrom, adoptionRows } from './baseline/index.ts'
import type { Workbook } from './grid/index.ts'
import type { AppendedRows } from './hosts/written.ts'
import { knownOf, oursAside } from './known.ts'
import type { Language } from './lang/index.ts'
import { identify, readPlan, type Settings } from './plan/index.ts'

/** A plan that is adopted as it stands. */
export interface Adopted {
  readonly projects: number
  /** What remembers it in its workbook. */
  readonly rows: AppendedRows
}

/** The rows that remember the plan of a workbook as adopted on a day, for a host to append or a file to be patched with. */
export function adopted(given: Workbook, day: string, language: Language, settings: Settings = {}): Adopted {
  const workbook = oursAside(given)
  const plan = readPlan(workbook, settings)
  const { previous } = knownOf(workbook, { settings })
  const { idOf } = identify(plan, previous ?? undefined)

  return { projects: plan.projects.length, rows: adoptionRows(workbook, adoptedFrom(plan, idOf, day), language) }
}
