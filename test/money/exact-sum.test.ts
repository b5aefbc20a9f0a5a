import fc from 'fast-check'
import { exactSum } from '../../src/money/index.ts'

describe('the exact sum of doubles', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[0.1 + 0.2, -0.3], 0],
    [[1e15, 0.01, -1e15], 0.01],
    [[], 0],
    [[-0], 0],
  ])('of %o is %d', (terms, sum) => {
    expect(exactSum(terms) + 0).toBe(sum)
  })

  it('is that of the centimes, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e11, max: 1e11 })), (centimes) => {
        const whole = centimes.reduce((sum, one) => sum + one, 0)

        expect(exactSum(centimes.map((one) => one / 100)) + 0).toBe(whole / 100 + 0)
        expect(exactSum(centimes.map((one) => one / 100).reverse()) + 0).toBe(whole / 100 + 0)
      }),
    )
  })
})
