import { assert, constantFrom, property, tuple } from 'fast-check'
import { essenceOf } from './essence.ts'
import { headings, mergings, placings, type Rewritings, sheetings, sums, writings } from './library.ts'
import { plans } from './plans.ts'
import { inTurn } from './rewriting.ts'

const nothing = ''
const one = (rewritings: Rewritings) => constantFrom(nothing, ...Object.keys(rewritings))
const ofWriting = (name: string) => Object.fromEntries(Object.entries(writings).filter(([key]) => key.startsWith(name)))
const kinds = [
  ...['amounts', 'shares', 'dates', 'labels'].map(ofWriting),
  mergings,
  sums,
  headings,
  placings,
  sheetings,
]
const before = new Map(Object.entries(plans).map(([name, workbook]) => [name, essenceOf(workbook)]))

describe('any composition of rewritings', () => {
  it('reads to the same plan', () => {
    assert(
      property(constantFrom(...Object.keys(plans)), tuple(...kinds.map(one)), (plan, names) => {
        const rewritings = names.flatMap((name, index) => kinds[index]?.[name] ?? [])
        const workbook = plans[plan]
        if (workbook === undefined) throw new Error(`there is no plan ${plan}`)

        expect(essenceOf(workbook, inTurn(...rewritings))).toEqual(before.get(plan))
      }),
      { numRuns: 60 },
    )
  })
})
