import { expectAlike } from './expect-alike.ts'
import type { Rewritings } from './library.ts'
import { plans } from './plans.ts'

/** Tests each rewriting on one of the smaller plans by turns, and every other one on a sample too. */
export function readsAlike(name: string, rewritings: Rewritings): void {
  const names = Object.keys(plans)
  const [samples, others] = [names.slice(0, 3), names.slice(3)]
  const expectPlan = expectAlike()
  const cases = Object.entries(rewritings).flatMap(([what, rewriting], index) =>
    [...(index % 2 === 0 ? [samples[(index / 2) % samples.length]] : []), others[index % others.length]].map(
      (plan = '') => ({ what, plan, rewriting }),
    ),
  )

  describe(name, () => {
    it.each(cases)('$what: $plan', ({ plan, rewriting }) => expectPlan(plan, rewriting))
  })
}
