import { type Essence, essenceOf } from './essence.ts'
import type { Rewritings } from './library.ts'
import { plans } from './plans.ts'

const everyTime = ['the typed sample', 'the published sample']

/** Tests each rewriting on the samples and, by turns, on one of the other plans. */
export function readsAlike(name: string, rewritings: Rewritings): void {
  const others = Object.keys(plans).filter((plan) => !everyTime.includes(plan))
  const known = new Map<string, Essence>()
  const cases = Object.entries(rewritings).flatMap(([what, rewriting], index) =>
    [...everyTime, others[index % others.length] ?? ''].map((plan) => ({ what, plan, rewriting })),
  )

  describe(name, () => {
    it.each(cases)('$what: $plan', ({ plan, rewriting }) => {
      const workbook = plans[plan]
      if (workbook === undefined) throw new Error(`there is no plan ${plan}`)

      const before = known.get(plan) ?? essenceOf(workbook)
      known.set(plan, before)
      expect(essenceOf(workbook, rewriting)).toEqual(before)
    })
  })
}
