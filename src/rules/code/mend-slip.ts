import { mend } from '../project/mend.ts'
import type { Fix } from '../rule.ts'
import type { FaultyProject, JudgedCodes } from './faults.ts'

/** Offers a code only where the project has it elsewhere in the workbook: else nobody knows which code is right. */
export function mendSlip({ owners }: JudgedCodes, { project, cells, expected }: FaultyProject): { readonly fix?: Fix } {
  if (expected === null || owners.get(expected)?.has(project) !== true) return {}

  return mend(
    cells.map(({ field }) => field),
    expected,
  )
}
