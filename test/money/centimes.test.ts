import fc from 'fast-check'
import {
  type Centimes,
  centimesText,
  parseCentimes,
  percentOf,
  readAmountNumber,
  roundToCentimes,
  sumCentimes,
} from '../../src/money/index.ts'

const anyCentimes = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })

describe('sumCentimes', () => {
  it('is exact where doubles are not', () => {
    const column = Array.from({ length: 10 }, () => 10.1)
    const naive = column.reduce((sum, amount) => sum + amount, 0)
    expect(naive).not.toBe(101)

    expect(sumCentimes(column.map(centimesOf))).toBe(101_00n)
  })

  it('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(anyCentimes), (amounts) => {
        expect(sumCentimes([...amounts].reverse())).toBe(sumCentimes(amounts))
      }),
    )
  })
})

describe('centimesText', () => {
  it.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [-5n, '-0.05'],
    [150_000_00n, '150000.00'],
    [-1_50n, '-1.50'],
  ])('writes %d as %s', (centimes, text) => {
    expect(centimesText(centimes)).toBe(text)
  })

  it('is read back by parseCentimes', () => {
    fc.assert(fc.property(anyCentimes, (centimes) => parseCentimes(centimesText(centimes)) === centimes))
  })
})

describe('parseCentimes', () => {
  it('takes plain decimal text only', () => {
    expect(parseCentimes('150000')).toBe(150_000_00n)
    expect(parseCentimes('-0.5')).toBe(-50n)
    expect(['', '1.005', '1,50', '1 000', '.5', '1e3', 'x'].map(parseCentimes)).toEqual(Array(7).fill(null))
  })
})

describe('roundToCentimes', () => {
  it.each([
    ['1.004999', 100n],
    ['1.005', 101n],
    ['-1.005', -101n],
    ['0.995', 100n],
    ['7', 700n],
  ])('rounds %s to %d', (text, centimes) => {
    expect(roundToCentimes(text)).toBe(centimes)
  })
})

describe('percentOf', () => {
  it.each([
    [1n, 3n, '33.33'],
    [2n, 3n, '66.67'],
    [1n, 800n, '0.13'],
    [-1n, 800n, '-0.13'],
    [5n, 5n, '100.00'],
    [-1n, -4n, '25.00'],
    [1n, -4n, '-25.00'],
    [0n, 5n, '0.00'],
    [5n, 0n, null],
  ])('of %d in %d is %s', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent)
  })
})

function centimesOf(value: number): Centimes {
  const reading = readAmountNumber(value)
  if (reading.kind !== 'amount') throw new TypeError(`${value} is no amount`)

  return reading.centimes
}
