import { OwnerUnknown, type Whose, whoseIs } from '../../export/index.ts'
import type { Workbook } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'
import { readPlan } from '../../plan/index.ts'
import { ownerRefusal } from '../owner-refusal.ts'
import type { PushOptions } from './options.ts'

/** Whose plan a workbook holds, by its cover sheet or the options. @throws Refusal where they do not say it */
export function ownerOf(
  workbook: Workbook,
  { member, period }: Pick<PushOptions, 'member' | 'period'>,
  language: Language,
): Whose {
  try {
    return whoseIs(readPlan(workbook), {
      ...(member !== undefined && { memberId: member }),
      ...(period !== undefined && { period }),
    })
  } catch (error) {
    throw error instanceof OwnerUnknown ? ownerRefusal(error, language) : error
  }
}
