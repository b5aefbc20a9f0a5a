import fc from 'fast-check'
import { isNothing, points, pointsText, readShare, readShareNumber, shareNumber } from '../../src/money/index.ts'

describe('readShare', () => {
  it.each(['5%', '5 %', '% 5', '5,0 %', '٥٪', '٥ ٪', '٥٫٠٠٪', '\u200f5\u00a0%', '5.000%'])(
    'reads %s as 5 points on either scale',
    (text) => {
      expect(read(text, 'points')).toBe('5')
      expect(read(text, 'fractions')).toBe('5')
    },
  )

  it.each([
    ['5', '5', '500'],
    ['0,05', '0.05', '5'],
    ['.5', '0.5', '50'],
    ['٠٫٠٧', '0.07', '7'],
    ['1', '1', '100'],
    ['-5', '-5', '-500'],
    ['33.333', '33.33', '3333.3'],
    ['5,5 %', '5.5', '5.5'],
    ['0.29', '0.29', '29'],
  ])('reads %s as %s points or %s by its fraction', (text, asPoints, asFraction) => {
    expect(read(text, 'points')).toBe(asPoints)
    expect(read(text, 'fractions')).toBe(asFraction)
  })

  it.each(['', '-', '%', 'x', '5%%', '%5%', '5 5', '1 000', '5.', '5/100', '5٪ و6٪', '99999999'])(
    'does not read %j',
    (text) => {
      expect(readShare(text, 'points')).toBeNull()
    },
  )
})

describe('readShareNumber', () => {
  it.each([
    [0.07, '7'],
    [0.29, '29'],
    [0.15000000000000002, '15'],
    [1, '100'],
    [0, '0'],
    [1e-7, '0'],
    [-0.05, '-5'],
  ])('reads %d as a fraction: %s points', (value, expected) => {
    const share = readShareNumber(value, 'fractions')
    expect(share === null ? null : pointsText(share)).toBe(expected)
  })

  it('leaves no residue behind', () => {
    expect(0.07 * 100).not.toBe(7)
    expect(readShareNumber(0.07, 'fractions')).toEqual(points(7))
    expect(readShareNumber(0.15000000000000002, 'fractions')).toEqual(points(15))
    expect(readShareNumber(0.1 + 0.2, 'points')).toEqual(points('0.3'))
  })

  it('refuses what is no share', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, 1e300].map((value) => readShareNumber(value, 'points'))).toEqual([
      null,
      null,
      null,
    ])
  })

  it('reads back the number a cell was given', () => {
    const scales = fc.constantFrom('points' as const, 'fractions' as const)
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), scales, (hundredths, scale) => {
        const share = points(`${hundredths}e-2`)
        const again = readShareNumber(shareNumber(share, scale), scale)
        expect(again === null ? null : pointsText(again)).toBe(pointsText(share))
      }),
    )
  })

  it('writes fractions without binary residue', () => {
    expect(shareNumber(points('7'), 'fractions')).toBe(0.07)
    expect(shareNumber(points('19.81'), 'points')).toBe(19.81)
  })
})

describe('isNothing', () => {
  it('knows how people write that there is nothing', () => {
    expect(['', ' ', '-', '\u2013', '\u2014', '\u2212', '--', '- -', '\u200f-'].every(isNothing)).toBe(true)
    expect(['0', 'x', '-5', '.', '/'].some(isNothing)).toBe(false)
  })
})

function read(text: string, scale: 'points' | 'fractions'): string | null {
  const share = readShare(text, scale)

  return share === null ? null : pointsText(share)
}
