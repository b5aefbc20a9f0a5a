import * as fc from 'fast-check'
import { cut, padEnd, padStart, widthOf, wrap } from '../../../src/cli/text/width.ts'

describe('widths', () => {
  it('counts neither vowel marks nor marks of direction', () => {
    expect(widthOf('مُدَوَّن')).toBe(4)
    expect(widthOf('\u2068H32\u2069')).toBe(3)
  })

  it('pads by what is seen', () => {
    expect(padEnd('\u2068a\u2069', 3)).toBe('\u2068a\u2069  ')
    expect(padStart('لَا', 4)).toBe('  لَا')
  })

  it('cuts with a sign', () => {
    expect(cut('abcdef', 6)).toBe('abcdef')
    expect(cut('abc def', 5)).toBe('abc…')
  })

  it('breaks lines at ordinary spaces only', () => {
    expect(wrap('un total de 150\u202f000,00\u00a0DH', 2, 22)).toEqual(['  un total de', '  150\u202f000,00\u00a0DH'])
  })

  it('loses no word and passes the width only for one word', () => {
    const words = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'ب', '\u064e', '1') }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 40 }), (given, width) => {
        const lines = wrap(given.join(' '), 2, width)

        expect(lines.join(' ').trim().split(/ +/)).toEqual(given)
        for (const line of lines) expect(widthOf(line) <= width || !line.trim().includes(' ')).toBe(true)
      }),
    )
  })
})
