import { assert, constantFrom, property, tuple } from 'fast-check'
import { expectAlike } from './expect-alike.ts'
import { headings, mergings, placings, type Rewritings, sheetings, sums, writings } from './library.ts'
import { plans } from './plans.ts'
import { inTurn } from './rewriting.ts'

const ofWriting = (name: string) => Object.fromEntries(Object.entries(writings).filter(([key]) => key.startsWith(name)))
const writingKinds = ['amounts', 'shares', 'dates', 'years', 'codes', 'labels'].map(ofWriting)
const kinds = [...writingKinds, mergings, sums, headings, placings, sheetings]
const nothing = ''
const one = (rewritings: Rewritings) => constantFrom(nothing, ...Object.keys(rewritings))

describe('any composition of rewritings', () => {
  it('reads to the same plan', () => {
    const expectPlan = expectAlike()
    assert(
      property(constantFrom(...Object.keys(plans)), tuple(...kinds.map(one)), (plan, names) => {
        const rewritings = names.flatMap((name, index) => kinds[index]?.[name] ?? [])

        expectPlan(plan, inTurn(...rewritings))
      }),
      { numRuns: 60 },
    )
  })
})
