import fc from 'fast-check'
import {
  comparePoints,
  equalPoints,
  fixedPoints,
  meanPoints,
  points,
  pointsText,
  shareOf,
  sumPoints,
  weightedMean,
} from '../../src/money/index.ts'

const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => points(`${value}e-2`))

describe('points', () => {
  it('refuses what is no number', () => {
    expect(() => points('x')).toThrow('x')
  })

  it('are the same as their text read again', () => {
    fc.assert(fc.property(hundredths, (value) => equalPoints(points(pointsText(value)), value)))
  })
})

describe('sumPoints', () => {
  it('is exact where doubles are not', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(pointsText(sumPoints([points('0.1'), points('0.2')]))).toBe('0.3')
  })

  it('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(hundredths), (list) => {
        expect(fixedPoints(sumPoints([...list].reverse()))).toBe(fixedPoints(sumPoints(list)))
      }),
    )
  })

  it('rounds after summing, not before', () => {
    const thirds = ['33.333', '33.333', '33.334'].map(points)
    expect(equalPoints(sumPoints(thirds), points(100))).toBe(true)
    expect(equalPoints(sumPoints(['33.33', '33.33', '33.33'].map(points)), points(100))).toBe(false)
  })
})

describe('comparePoints', () => {
  it('sees differences from 0.01 on', () => {
    expect(comparePoints(points(100), points('100.004'))).toBe(0)
    expect(comparePoints(points(100), points('100.005'))).toBe(-1)
    expect(comparePoints(points(101), points(100))).toBe(1)
  })
})

describe('pointsText and fixedPoints', () => {
  it.each([
    ['101', '101', '101.00'],
    ['4.950', '4.95', '4.95'],
    ['30.30', '30.3', '30.30'],
    ['23.335', '23.34', '23.34'],
    ['-0.001', '0', '0.00'],
    ['1e21', '1000000000000000000000', '1000000000000000000000.00'],
  ])('write %s as %s and %s', (value, short, fixed) => {
    expect(pointsText(points(value))).toBe(short)
    expect(fixedPoints(points(value))).toBe(fixed)
  })
})

describe('shareOf', () => {
  it('is in points of the whole', () => {
    expect(text(shareOf(points('23.33'), points(35)))).toBe('66.66')
    expect(text(shareOf(points(0), points(101)))).toBe('0.00')
    expect(text(shareOf(points(5), points(0)))).toBeNull()
  })
})

describe('means', () => {
  it('of none are null', () => {
    expect(meanPoints([])).toBeNull()
    expect(weightedMean([])).toBeNull()
  })

  it('differ once costs weigh in', () => {
    const full = { points: points(100), cost: 3_00n }
    const half = { points: points(50), cost: 1_00n }
    expect(text(meanPoints([full.points, half.points]))).toBe('75.00')
    expect(text(weightedMean([full, half]))).toBe('87.50')
  })

  it('weigh nothing where nothing costs', () => {
    expect(weightedMean([{ points: points(50), cost: 0n }])).toBeNull()
  })
})

function text(value: ReturnType<typeof shareOf>): string | null {
  return value === null ? null : fixedPoints(value)
}
