import fc from 'fast-check'
import { amountNumber, centimesText, decimalMarkOf, readAmount, readAmountNumber } from '../../src/money/index.ts'

/** A reading on one line: `150000.00`, `1.505 beyond`, `150000 or 150`, `unreadable`. */
function shown(reading: ReturnType<typeof readAmount>): string {
  if (reading.kind === 'unreadable') return 'unreadable'
  if (reading.kind === 'ambiguous') return reading.readings.join(' or ')

  return reading.beyondCentimes === null ? centimesText(reading.centimes) : `${reading.beyondCentimes} beyond`
}

describe('readAmount', () => {
  it.each([
    '150000',
    '150 000.00',
    '150 000,00',
    '150.000,00',
    '150,000.00',
    "150'000.00",
    '150\u2019000,00',
    '150\u00a0000,00',
    '150\u202f000,00',
    '150\u2009000,00',
    '١٥٠٬٠٠٠٫٠٠',
    '١٥٠٬٠٠٠',
    '١٥٠ ٠٠٠،٠٠',
    '۱۵۰۰۰۰٫۰',
    '\u200f150\u00a0000.00\u200e',
    '150 000 درهم',
    '150000درهما',
    '١٥٠ ٠٠٠ دِرهمًا',
    'درهم 150 000',
    '150 000,00 دراهم',
    '150 000 د.م',
    '150 000 د.م.',
    '150 000,00 DH',
    '150 000 DHS',
    '150 000\nDhs.',
    'MAD 150,000.00',
    '150 000 dirhams',
    '+150 000',
    '150000.0000',
  ])('reads %s as 150000.00', (text) => {
    expect(shown(readAmount(text))).toBe('150000.00')
  })

  it.each([
    ['-', '0.00'],
    [' \u2013 ', '0.00'],
    ['\u2014', '0.00'],
    ['0.000', '0.00'],
    ['0,00', '0.00'],
    ['.5', '0.50'],
    ['1.500.000', '1500000.00'],
    ['-5', '-5.00'],
    ['\u22121 500,50', '-1500.50'],
    ['(1 500,50)', '-1500.50'],
    ['(1 500,50 DH)', '-1500.50'],
    ['- 20 DH', '-20.00'],
    ['0,125', '0.125 beyond'],
    ['(1 500,505)', '-1500.505 beyond'],
    ['1500.505', '1500.505 beyond'],
    ['1000000000000000', '1000000000000000.00'],
  ])('reads %s as %s', (text, expected) => {
    expect(shown(readAmount(text))).toBe(expected)
  })

  it.each([
    '',
    ' ',
    'درهم',
    'ذاتي',
    '15O 000',
    '1 50 000',
    '15.00.0',
    '1,500.000,00',
    '150,000,00',
    '1 500.000.000',
    '150.',
    '150 .00',
    '150\n000',
    '0612345678',
    '0 150',
    '5%',
    '1e5',
    '1/2',
    '150-200',
    '(-5)',
    '--5',
    '1000000000000000.01',
    `${' '.repeat(30_000)}5`,
  ])('does not read %j', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'unreadable' })
  })

  it('offers both readings of one separator before three digits', () => {
    expect(shown(readAmount('150.000'))).toBe('150000 or 150')
    expect(shown(readAmount('-1,505'))).toBe('-1505 or -1.505')
    expect(shown(readAmount('١٥٠،٠٠٠'))).toBe('150000 or 150')
  })

  it('follows what the column shows there', () => {
    expect(shown(readAmount('150.000', ','))).toBe('150000.00')
    expect(shown(readAmount('150.000', '.'))).toBe('150.00')
    expect(shown(readAmount('1,505', ','))).toBe('1.505 beyond')
    expect(shown(readAmount('1,505', '.'))).toBe('1505.00')
  })

  it('is not swayed by the column where the text is clear', () => {
    expect(shown(readAmount('150.00', ','))).toBe('150.00')
    expect(shown(readAmount('1,500.00', ','))).toBe('1500.00')
  })

  it('reads back whatever centimes are written', () => {
    const amounts = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
    fc.assert(
      fc.property(amounts, fc.constantFrom(' ', '\u00a0', "'", ','), (centimes, mark) => {
        const written = centimesText(centimes).replace(/\B(?=(\d{3})+\.)/g, mark)
        expect(readAmount(written)).toEqual({ kind: 'amount', centimes, beyondCentimes: null })
      }),
    )
  })
})

describe('decimalMarkOf', () => {
  it.each([
    ['150 000,00', ','],
    ['150.000,00', ','],
    ['١٥٠٫٥', ','],
    ['150,000.00', '.'],
    ['1,500,000', '.'],
    ['1.500.000', ','],
    ['150.000', 'open'],
    ['150.000', 'open'],
    ['150', null],
    ['x', null],
  ] as const)('sees in %s %s', (text, mark) => {
    expect(decimalMarkOf(text)).toBe(mark)
  })
})

describe('readAmountNumber', () => {
  it.each([
    [150000, '150000.00'],
    [-0, '0.00'],
    [0.1 + 0.2, '0.30'],
    [Number('1234.5600000000001'), '1234.56'],
    [1171996.1 - 1171996, '0.10'],
    [0.1 + 0.2 - 0.3, '0.00'],
    [99999999999999.98, '99999999999999.98'],
    [1.005, '1.005 beyond'],
    [-0.005, '-0.005 beyond'],
    [1 / 3, '0.333333333 beyond'],
    [1e15, '1000000000000000.00'],
    [1e16, 'unreadable'],
    [Number.NaN, 'unreadable'],
    [Number.NEGATIVE_INFINITY, 'unreadable'],
  ])('reads %d as %s', (value, expected) => {
    expect(shown(readAmountNumber(value))).toBe(expected)
  })

  it('rounds half a centime away from zero', () => {
    expect(readAmountNumber(1.005)).toMatchObject({ centimes: 101n })
    expect(readAmountNumber(-1.005)).toMatchObject({ centimes: -101n })
    expect(readAmountNumber(1.0049)).toMatchObject({ centimes: 100n })
  })

  it('reads back the number a cell was given', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (centimes) => {
        expect(readAmountNumber(amountNumber(centimes))).toEqual({ kind: 'amount', centimes, beyondCentimes: null })
      }),
    )
  })
})
