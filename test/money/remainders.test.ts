import fc from 'fast-check'
import { fixedPoints, largestRemainder, parseCentimes, points, rebalance, sumCentimes } from '../../src/money/index.ts'

const parts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1 }).filter((list) => list.some(Boolean))
const thousandths = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1 })
  .filter((list) => list.some(Boolean))

describe('largestRemainder', () => {
  it('gives what rounding alone would lose', () => {
    expect(largestRemainder([1n, 1n, 1n])).toEqual(['33.34', '33.33', '33.33'])
    expect(largestRemainder([2n, 1n, 4n])).toEqual(['28.57', '14.29', '57.14'])
  })

  it('divides another total', () => {
    expect(largestRemainder([1n, 2n], 10)).toEqual(['3.33', '6.67'])
  })

  it('is null where the parts come to nothing', () => {
    expect(largestRemainder([])).toBeNull()
    expect(largestRemainder([0n, 0n])).toBeNull()
    expect(largestRemainder([5n, -5n])).toBeNull()
  })

  it('adds up with a negative part too', () => {
    expect(added(largestRemainder([10n, -3n, 0n]))).toBe(100_00n)
  })

  it('always adds up to 100.00 and strays less than a hundredth', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const shares = largestRemainder(list) ?? []
        const whole = Number(sumCentimes(list))
        expect(added(shares)).toBe(100_00n)
        for (const [index, share] of shares.entries())
          expect(Math.abs(Number(share) - (Number(list[index]) / whole) * 100)).toBeLessThan(0.010001)
      }),
    )
  })
})

describe('rebalance', () => {
  it('brings 101 points to 100', () => {
    const found = rebalance([20, 20, 20, 20, 20, 1].map(points))?.map(fixedPoints)
    expect(found).toEqual(['19.81', '19.80', '19.80', '19.80', '19.80', '0.99'])
  })

  it('keeps zero weights, and what already fits', () => {
    expect(rebalance([0, 50, 0].map(points))?.map(fixedPoints)).toEqual(['0.00', '100.00', '0.00'])
    expect(rebalance(['12.5', '87.5'].map(points))?.map(fixedPoints)).toEqual(['12.50', '87.50'])
  })

  it('has no answer without weights', () => {
    expect(rebalance([])).toBeNull()
    expect(rebalance([points(0)])).toBeNull()
  })

  it('always adds up, zero for zero, and never less for a heavier weight', () => {
    fc.assert(
      fc.property(thousandths, fc.constantFrom(100, 40), (list, target) => {
        const weights = list.map((value) => points(`${value}e-3`))
        const shares = (rebalance(weights, target) ?? []).map(fixedPoints)
        expect(added(shares)).toBe(BigInt(target) * 100n)

        const ordered = list.map((weight, index) => ({ weight, share: Number(shares[index]) }))
        ordered.sort((a, b) => a.weight - b.weight || a.share - b.share)
        expect(ordered.map(({ share }) => share)).toEqual(ordered.map(({ share }) => share).sort((a, b) => a - b))
        expect(ordered.filter(({ weight, share }) => weight === 0 && share !== 0)).toEqual([])
      }),
    )
  })
})

function added(shares: readonly string[] | null): bigint {
  return sumCentimes((shares ?? []).map((share) => parseCentimes(share) ?? 0n))
}
