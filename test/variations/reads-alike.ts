import { expectAlike } from './expect-alike.ts'
import type { Rewritings } from './library.ts'
import { plans } from './plans.ts'

/** Tests each rewriting on two plans, by turns one of the first three and one of the others. */
export function readsAlike(name: string, rewritings: Rewritings): void {
  const names = Object.keys(plans)
  const [samples, others] = [names.slice(0, 3), names.slice(3)]
  const expectPlan = expectAlike()
  const cases = Object.entries(rewritings).flatMap(([what, rewriting], index) =>
    [samples, others].map((some) => ({ what, plan: some[index % some.length] ?? '', rewriting })),
  )

  describe(name, () => {
    it.each(cases)('$what: $plan', ({ plan, rewriting }) => expectPlan(plan, rewriting))
  })
}
