import { allKnown, axesOf, counted, isFilled } from '../../src/plan/index.ts'
import { aPlan } from './a-plan.ts'
import { amountOn, cellsOn } from './written-cells.ts'

const amount = (written: string) => amountOn(cellsOn('budget'), written)

describe('counted', () => {
  it('is the value, nothing, or unknown', () => {
    expect(counted(amount('5'), 0n)).toBe(500n)
    expect(counted(null, 0n)).toBe(0n)
    expect(counted(undefined, 7n)).toBe(7n)
    expect(counted(amount('x'), 0n)).toBeNull()
  })
})

describe('isFilled', () => {
  it('is true of what could not be read too', () => {
    expect([amount('5'), amount('x')].map((field) => field !== null && isFilled(field))).toEqual([true, true])
    expect(isFilled({ at: { sheet: 's', row: 0, column: 0 }, written: '', value: null, trouble: null })).toBe(false)
  })
})

describe('allKnown', () => {
  it('is all or nothing', () => {
    expect(allKnown([1, 0, 2])).toEqual([1, 0, 2])
    expect(allKnown([1, null])).toBeNull()
    expect(allKnown([])).toEqual([])
  })
})

describe('axesOf', () => {
  it('keeps the order of first appearance', () => {
    const plan = aPlan({ projects: [{ axis: 'ب' }, { axis: 'أ' }, {}, { axis: ' ب؛' }] })
    const found = axesOf(plan.projects).map(({ title, projects }) => [title, projects.map(({ index }) => index)])
    expect(found).toEqual([
      ['ب', [0, 3]],
      ['أ', [1]],
      ['', [2]],
    ])
  })
})
