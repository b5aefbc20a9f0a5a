import { defineRule } from '../rule.ts'
import { problemOf } from './problem-of-miss.ts'
import { reworkedSum } from './rework-sums.ts'
import { missOf } from './shared-out.ts'
import { placesOf, sumOf, unreadAmong } from './sum-of-counts.ts'

/** The proposals of table 04 add up over the axes, to the number that table 05 begins with. */
export const ideasProposalsSum = defineRule({
  code: 'D03',
  id: 'ideas/proposals-sum',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    const { proposals, rework } = plan.coCreation
    if (proposals === null) return

    yield* unreadAmong([...proposals.counts.map(({ count }) => count), proposals.total])
    const begun = rework?.proposals ?? null
    const elsewhere =
      rework === null || begun === null
        ? null
        : { at: placesOf([begun]), value: sumOf([begun]), also: [reworkedSum(rework)] }

    yield* problemOf(missOf(proposals, elsewhere), 'proposals')
  },
})
