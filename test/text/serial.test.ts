import fc from 'fast-check'
import { dayOfSerial } from '../../src/text/index.ts'

describe('dayOfSerial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [60.5, null],
    [61, '1900-03-01'],
    [45292, '2024-01-01'],
    [45292.99, '2024-01-01'],
    [45351, '2024-02-29'],
    [45657, '2024-12-31'],
    [2958465, '9999-12-31'],
    [2958466, null],
    [0, null],
    [0.5, null],
    [-1, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('counts %d from 1900 as %s', (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day)
  })

  it.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [43830, '2024-01-01'],
    [2957003, '9999-12-31'],
    [2957004, null],
    [-1, null],
  ])('counts %d from 1904 as %s', (serial, day) => {
    expect(dayOfSerial(serial, true)).toBe(day)
  })

  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
        expect(dayOfSerial(serial, false)).toBe(day)
      }),
    )
  })
})
