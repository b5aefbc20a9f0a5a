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

// A page's title that lands under another matrix's activities.
const stacked: [string, ...string[]] = [
  ...writingKinds.map(() => nothing),
  nothing,
  nothing,
  'under group headings, spelled with: alef maksura for ya',
  'from the last column to the first',
  'all on one, in the order 1,4,0,3,2, 0 rows apart',
] as never

describe('any composition of rewritings', () => {
  it('reads to the same plan', () => {
    const expectPlan = expectAlike()
    assert(
      property(constantFrom(...Object.keys(plans)), tuple(...kinds.map(one)), (plan, names) => {
        const rewritings = names.flatMap((name, index) => kinds[index]?.[name] ?? [])

        expectPlan(plan, inTurn(...rewritings))
      }),
      { numRuns: 60, examples: [['the published sample', stacked]] },
    )
  })
})
