import { mend } from '../project/mend.ts'
import type { Fix } from '../rule.ts'
import type { FaultyProject, JudgedCodes } from './faults.ts'

/** Offers a code only where the project has it elsewhere in the workbook: else nobody knows which code is right. */
export function mendSlip({ agreed }: JudgedCodes, { project, cells, expected }: FaultyProject): { readonly fix?: Fix } {
  if (agreed.get(project)?.text !== expected) return {}

  return mend(
    cells.map(({ field }) => field),
    expected,
  )
}
