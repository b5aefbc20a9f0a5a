import { closeness } from '../../src/text/index.ts'

describe('closeness', () => {
  it('goes from nothing in common to the same', () => {
    expect(closeness('', '')).toBe(1)
    expect(closeness('مشروع', 'مشروع')).toBe(1)
    expect(closeness('abc', 'xyz')).toBe(0)
    expect(closeness('abcd', 'abcx')).toBe(0.75)
    expect(closeness('ab', '')).toBe(0)
  })
})
