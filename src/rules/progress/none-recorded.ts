import type { Place } from '../../grid/index.ts'
import type { Project } from '../../plan/index.ts'
import { gatherLists } from '../gather-lists.ts'
import { defineRule, type Summary } from '../rule.ts'
import { measuredIndicators } from './measured-indicators.ts'

/** Nothing achieved is recorded anywhere although the plan has begun: one finding for the plan. */
export const progressNoneRecorded = defineRule({
  code: 'G05',
  id: 'progress/none-recorded',
  severity: 'info',
  since: '1.0.0',
  each: 'plan',

  *check({ plan, facts, ofProjects }) {
    const [firstYear] = facts.years
    const [first, ...others] = plan.achievedHeaders
    const begun = plan.projects.length > 0 && firstYear !== undefined && facts.asOf >= `${firstYear}-01-01`
    if (facts.recorded || !facts.has.monitoring || !begun) return

    const [unread] = ofProjects(unreadShares)
    if (unread !== undefined) yield { notChecked: [unread] }
    else
      yield {
        at: first === undefined ? [] : [first, ...others],
        about: { of: 'plan' },
        facts: { firstYear, columns: plan.achievedHeaders.length },
      }
  },
})

const unreadShares: Summary<readonly Place[], readonly Place[]> = {
  reads: ['shares'],
  of: unreadIn,
  gather: gatherLists,
}

function unreadIn(project: Project): readonly Place[] {
  const cells = measuredIndicators(project).flatMap(({ indicator }) => indicator.achieved)

  return cells.filter(({ share }) => share.trouble !== null).map(({ share }) => share.at)
}
