import fc from 'fast-check'
import { codeText, formatCode, parseCode, patternOf, patternText } from '../../src/plan/code-pattern.ts'

const numbered = (start: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, index) => start + String(index + 1).padStart(digits, '0'))

const textOf = (codes: readonly string[], setting?: string) => {
  const pattern = patternOf(codes, setting)
  return pattern === null ? null : patternText(pattern)
}

describe('codeText', () => {
  it.each([
    ['PO-24-25-\nCIT-01', 'PO-24-25-CIT-01'],
    [' PO - 24 - 25 ', 'PO-24-25'],
    ['PO\u00a024\u200f\u202f25', 'PO2425'],
    ['PO\u201324\u221225\u2011CIT', 'PO-24-25-CIT'],
    ['PO-\u0662\u0664-\u06f2\u06f5', 'PO-24-25'],
    ['', ''],
  ])('reads %j as %j', (written, text) => {
    expect(codeText(written)).toBe(text)
    expect(codeText(text)).toBe(text)
  })
})

describe('the pattern that most codes share', () => {
  it.each<[string, readonly string[], string | null]>([
    ['four axes, one numbering', ['PO-24-25-CIT-01', 'PO-24-25-NUM-02', 'PO-24-25-EQ-03'], 'PO-YY-YY-AXIS-NN'],
    [
      'another collectivity',
      [...numbered('CP-26-27-AX1-', 3, 3), ...numbered('CP-26-27-AX2-', 2, 3)],
      'CP-YY-YY-AXIS-NNN',
    ],
    ['slashes and whole years', ['PO/2026/2027/SOC/01', 'PO/2026/2027/ENV/02'], 'PO/YYYY/YYYY/AXIS/NN'],
    ['numbers that are not filled up', numbered('PO-26-27-PC-', 11, 1), 'PO-YY-YY-AXIS-N'],
    ['numbers that outgrow their zeros', numbered('PO-26-27-PC-', 101, 2), 'PO-YY-YY-AXIS-NN'],
    ['one axis for the whole plan', numbered('PO-26-27-PC-', 4, 2), 'PO-YY-YY-AXIS-NN'],
    ['one project', ['PO-26-27-PC-1'], 'PO-YY-YY-AXIS-N'],
    ['no separators', ['PO2425CIT01', 'PO2425NUM02'], 'POYYYYAXISNN'],
    ['the axis first', ['CIT-24-25-01', 'CIT-24-25-02', 'NUM-24-25-03'], 'AXIS-YY-YY-NN'],
    ['the axis before a fixed word', ['CIT-P-01', 'NUM-P-02', 'CIT-P-03', 'NUM-P-04'], 'AXIS-P-NN'],
    ['axes that are numbers', ['PO-24-25-1-01', 'PO-24-25-1-02', 'PO-24-25-2-03'], 'PO-YY-YY-AXIS-NN'],
    ['neither axis nor years', numbered('P-', 3, 2), 'P-NN'],
    ['one year', ['P24-A-1', 'P24-B-2'], 'PYY-AXIS-N'],
    ['a number of the collectivity', ['PO-157-24-25-CIT-01', 'PO-157-24-25-NUM-02'], 'PO-157-YY-YY-AXIS-NN'],
    ['the number before the years', ['PO-01-CIT-24-25', 'PO-02-CIT-24-25', 'PO-03-NUM-24-25'], 'PO-NN-AXIS-YY-YY'],
    ['numbers that could be years', ['PO-A-1516', 'PO-A-1517'], 'PO-AXIS-NNNN'],
    ['services in front of the axis', ['SG-A-01', 'RH-B-02', 'BH-A-03', 'RH-B-04'], '*-AXIS-NN'],
    ['Arabic letters', ['\u0645-\u0662\u0664-\u0627-1', '\u0645-\u0662\u0664-\u0628-2'], '\u0645-YY-AXIS-N'],
    ['a slip in the prefix', [...numbered('PO-24-25-PC-', 5, 2), 'P0-24-25-PC-06'], 'PO-YY-YY-AXIS-NN'],
    ['half of the codes', ['PO-24-25-CIT-01', 'PO-24-25-NUM-02', 'CIT/3', 'NUM/4'], null],
    ['more than half of them', ['PO-24-25-CIT-01', 'PO-24-25-NUM-02', 'CIT/3'], 'PO-YY-YY-AXIS-NN'],
    ['no numbers', ['first', 'second'], null],
    ['no codes', ['', ' '], null],
  ])('%s', (_, codes, expected) => {
    expect(textOf(codes)).toBe(expected)
  })
})

describe('the pattern of the settings', () => {
  const codes = ['PO-24-25-CIT-01']

  it.each([
    ['CP-YYYY-AXIS-NNN', 'CP-YYYY-AXIS-NNN'],
    ['PO / YY-YY / N', 'PO/YY-YY/N'],
    ['PLAN-AXIS-NN', 'PLAN-AXIS-NN'],
    ['POYYYYAXISNN', 'POYYYYAXISNN'],
    ['P(AXIS).NN', 'P(AXIS).NN'],
  ])('%s is what it says', (setting, expected) => {
    expect(textOf(codes, setting)).toBe(expected)
  })

  it.each(['', 'as usual', 'AXIS-YY', 'NN-NN'])('%j is none, and the codes decide', (setting) => {
    expect(textOf(codes, setting)).toBe('PO-YY-YY-AXIS-NN')
  })

  it('reads codes as patterns write them, signs and all', () => {
    const pattern = patternOf(['P(CIT).01'], 'P(AXIS).NN')

    expect(pattern && parseCode('P(NUM).02', pattern)).toEqual({ years: [], axis: 'NUM', number: 2 })
    expect(pattern && parseCode('P(NUM)x02', pattern)).toBeNull()
  })
})

describe('parseCode', () => {
  const pattern = patternOf(numbered('PO-24-25-CIT-', 3, 2))
  const parse = (code: string) => (pattern === null ? undefined : parseCode(code, pattern))

  it('reads years, axis and number', () => {
    expect(parse('PO-24-25-\nNUM-104')).toEqual({ years: [2024, 2025], axis: 'NUM', number: 104 })
  })

  it.each([
    ['another prefix', 'P0-24-25-CIT-01'],
    ['another separator', 'PO-24-25-CIT=01'],
    ['another order', 'PO-CIT-24-25-01'],
    ['whole years', 'PO-2024-2025-CIT-01'],
    ['a zero too few', 'PO-24-25-CIT-1'],
    ['a zero too many', 'PO-24-25-CIT-001'],
    ['small letters', 'PO-24-25-cit-01'],
    ['a digit among letters', 'PO-24-25-C1T-01'],
    ['something behind it', 'PO-24-25-CIT-01.'],
    ['a text of any length', `PO-24-25-${'A'.repeat(100_000)}-01`],
  ])('reads nothing in %s', (_, code) => {
    expect(parse(code)).toBeNull()
  })

  it('reads what formatCode writes', () => {
    const axis = fc.stringMatching(/^[A-Z]{1,6}$/)
    const year = fc.integer({ min: 2015, max: 2060 })
    const parsed = fc.record({ years: fc.tuple(year, year), axis, number: fc.integer({ min: 1, max: 999 }) })
    fc.assert(
      fc.property(parsed, (said) => {
        expect(pattern === null ? null : parse(formatCode(said, pattern) ?? '')).toEqual(said)
      }),
    )
  })
})

describe('formatCode', () => {
  it.each([
    ['a year that nobody knows', 'PO-YY-YY-AXIS-NN', { years: [2026], axis: 'A', number: 1 }],
    ['an axis that nobody knows', 'PO-YY-YY-AXIS-NN', { years: [2026, 2027], axis: '', number: 1 }],
  ])('writes nothing for %s', (_, setting, said) => {
    const pattern = patternOf([], setting)

    expect(pattern && formatCode(said, pattern)).toBeNull()
  })

  it('writes nothing where the pattern has a part of no known meaning', () => {
    const pattern = patternOf(['SG-A-01', 'RH-B-02', 'BH-A-03', 'RH-B-04'])

    expect(pattern && formatCode({ years: [], axis: 'A', number: 5 }, pattern)).toBeNull()
  })
})
