import type { CountField, Plan } from '../../plan/index.ts'
import { finalSum } from '../ideas/rework-sums.ts'
import { unreadAmong } from '../ideas/sum-of-counts.ts'
import { defineRule } from '../rule.ts'
import { agrees, tallies } from './tally.ts'

/** A number as declared (on the cover sheet, in table 05, in both) and as counted. */
export type CountDeclaredFacts = {
  readonly of: 'projects' | 'activities'
  readonly in: 'cover' | 'rework' | 'both'
  readonly written: number
  readonly counted: number
}

/** The numbers of projects and activities that the cover sheet and table 05 declare are those of the matrices. */
export const countDeclared = defineRule({
  code: 'N01',
  id: 'count/declared',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',

  *check({ plan, ofProjects }) {
    const counts = ofProjects(tallies)
    for (const thing of ['projects', 'activities'] as const) {
      const tally = counts[thing]
      const declared = declaredOf(plan, thing)
      yield* unreadAmong(declared.map(({ field }) => field))
      if (tally.counted === 0) continue

      const wrong = declared.filter(({ field: { value } }) => value !== null && !agrees(tally, value))
      for (const [written, [first, ...others]] of byNumber(wrong)) {
        const facts = { of: thing, in: others.length > 0 ? 'both' : first.in, written, counted: tally.counted } as const
        yield {
          at: [first.field.at, ...others.map(({ field }) => field.at)],
          about: { of: 'plan', part: `${thing}/${first.in}` },
          facts,
          expected: String(tally.counted),
          actual: String(written),
        }
      }
    }
  },
})

interface Declared {
  readonly in: 'cover' | 'rework'
  readonly field: CountField
}

/** A final number that table 05 itself contradicts is left to the rule on its balance. */
function declaredOf({ cover, coCreation: { rework } }: Plan, of: CountDeclaredFacts['of']): readonly Declared[] {
  const onCover = cover?.[of]?.value ?? null
  const sum = of === 'projects' && rework !== null ? finalSum(rework) : null
  const final = rework?.[of] ?? null
  const contradicted = final !== null && sum !== null && final.value !== sum

  return [
    ...(onCover === null ? [] : [{ in: 'cover', field: onCover } as const]),
    ...(final === null || contradicted ? [] : [{ in: 'rework', field: final } as const]),
  ]
}

/** The same wrong number in two places has one cause. */
function byNumber(declared: readonly Declared[]): ReadonlyMap<number, readonly [Declared, ...Declared[]]> {
  const groups = new Map<number, readonly [Declared, ...Declared[]]>()
  for (const one of declared) {
    const value = one.field.value ?? 0
    const known = groups.get(value)
    groups.set(value, known === undefined ? [one] : [...known, one])
  }

  return groups
}
