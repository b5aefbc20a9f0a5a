import fc from 'fast-check'
import { type Numbered, numberingOf } from '../../../src/rules/code/numbering.ts'

const list = (numbers: readonly (number | null)[], axes: readonly string[] = []): readonly Numbered[] =>
  numbers.map((number, index) => ({ number, axis: axes[index] ?? '' }))
const breaksOf = (...numbers: readonly (number | null)[]) =>
  numberingOf(list(numbers)).breaks.map(({ index, expected }) => [index, expected])

describe('numberingOf', () => {
  it.each<[string, readonly (number | null)[], readonly (readonly number[])[]]>([
    ['nothing', [], []],
    ['any start', [7, 8, 9], []],
    ['a gap', [1, 2, 4, 5, 6], [[2, 3]]],
    [
      'two gaps',
      [1, 3, 4, 6, 7],
      [
        [1, 2],
        [3, 5],
      ],
    ],
    ['a slip', [1, 2, 30, 4, 5], [[2, 3]]],
    ['a slip at the start', [9, 2, 3], [[0, 1]]],
    ['a slip at the end', [1, 2, 9], [[2, 3]]],
    [
      'two that changed places',
      [1, 3, 2, 4],
      [
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'two slips between numbers that fit',
      [1, 2, 9, 10, 5, 6],
      [
        [2, 3],
        [3, 4],
      ],
    ],
    ['a repeated number', [1, 2, 2, 3], [[2, 3]]],
    ['an unknown number in a gap', [1, null, 3], []],
    ['an unknown number that hides a gap', [1, 2, null, 9, 10], []],
    ['an unknown number far from the gap', [1, null, 3, 5], [[3, 4]]],
  ])('%s', (_, numbers, expected) => {
    expect(breaksOf(...numbers)).toEqual(expected)
  })

  it('takes one numbering per axis where fewer numbers break it', () => {
    const axes = ['A', 'A', 'B', 'B', 'A']

    expect(numberingOf(list([1, 2, 1, 2, 3], axes))).toEqual({ way: 'by-axis', breaks: [] })
    expect(numberingOf(list([1, 2, 3, 4, 5], axes))).toEqual({ way: 'through', breaks: [] })
    expect(numberingOf(list([10, 11, 10, 11, 12], axes))).toEqual({ way: 'by-axis', breaks: [] })
    expect(numberingOf(list([101, 102, 201, 203, 103], axes)).breaks).toEqual([{ index: 3, expected: 202 }])
  })

  it('does not take numbers that begin anywhere on each axis for one numbering per axis', () => {
    expect(numberingOf(list([1, 2, 4, 5], ['A', 'A', 'B', 'B'])).breaks).toEqual([{ index: 2, expected: 3 }])
  })

  it('finds one slip alone, wherever it is', () => {
    const slip = fc.record({
      length: fc.integer({ min: 3, max: 30 }),
      place: fc.nat(),
      wrong: fc.integer({ min: 500, max: 900 }),
    })
    fc.assert(
      fc.property(slip, ({ length, place, wrong }) => {
        const index = place % length
        const numbers = Array.from({ length }, (_, at) => (at === index ? wrong : at + 1))

        expect(breaksOf(...numbers)).toEqual([[index, index + 1]])
      }),
    )
  })

  it('names one place for each project that was taken out, at most', () => {
    const taken = fc.uniqueArray(fc.integer({ min: 2, max: 29 }), { maxLength: 8 })
    fc.assert(
      fc.property(taken, (gone) => {
        const numbers = Array.from({ length: 30 }, (_, at) => at + 1).filter((number) => !gone.includes(number))

        expect(breaksOf(...numbers).length).toBeLessThanOrEqual(gone.length)
        expect(breaksOf(...numbers).length > 0).toBe(gone.length > 0)
      }),
    )
  })
})
