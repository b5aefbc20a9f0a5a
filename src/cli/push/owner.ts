import { OwnerUnknown, type Whose, whoseIs } from '../../export/index.ts'
import type { Workbook } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'
import { readPlan } from '../../plan/index.ts'
import { Refusal } from '../refusal.ts'
import type { PushOptions } from './options.ts'

/** Whose plan a workbook holds, by its cover sheet or the options. @throws Refusal where they do not say it */
export function ownerOf(
  path: string,
  workbook: Workbook,
  { member, period }: PushOptions,
  { say, interface: words }: Language,
): Whose {
  try {
    return whoseIs(readPlan(workbook), {
      ...(member !== undefined && { memberId: member }),
      ...(period !== undefined && { period }),
    })
  } catch (error) {
    if (!(error instanceof OwnerUnknown)) throw error

    const { facts } = error
    const isMember = facts.what === 'member'
    if (facts.trouble === 'missing') {
      throw new Refusal(isMember ? words.push.noMember(path, say) : words.push.noPeriod(path, say), { cause: error })
    }
    const contradicted = isMember ? words.push.otherMember : words.push.otherPeriod
    throw new Refusal(contradicted(facts.given, facts.written, say), { cause: error })
  }
}
