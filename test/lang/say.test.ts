import * as fc from 'fast-check'
import { languageOf, languages } from '../../src/lang/index.ts'

const { ar, fr, en } = languages
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ')

describe('amounts', () => {
  it.each([
    ['ar', 15000000n, '150 000,00 درهم'],
    ['fr', 246199600n, '2 461 996,00 DH'],
    ['en', 15000050n, '150,000.50 MAD'],
    ['fr', -5n, '-0,05 DH'],
    ['ar', 0n, '0,00 درهم'],
  ] as const)('in %s, %s centimes read %s', (code, centimes, written) => {
    expect(bare(languages[code].say.money(centimes))).toBe(written)
  })

  it('are exact, however large', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom(ar, fr, en), (centimes, language) => {
        expect(BigInt(language.say.money(centimes).replace(/[^\d-]/g, ''))).toBe(centimes)
      }),
    )
  })

  it('hold together at the end of a line', () => {
    for (const { say } of [ar, fr, en]) expect(say.money(123456789n)).not.toContain(' ')
  })

  it('are isolated in Arabic, sign and all', () => {
    expect(ar.say.money(-15000000n)).toBe('\u2068-150\u202f000,00\u2069\u00a0درهم')
    expect(fr.say.money(100n)).toBe('1,00\u00a0DH')
  })
})

describe('numbers and shares', () => {
  it.each([
    ['fr', '4.95', '4,95 %'],
    ['ar', '100', '100 %'],
    ['en', '33.30', '33.30%'],
  ] as const)('in %s the share %s reads %s', (code, points, written) => {
    expect(bare(languages[code].say.share(points))).toBe(written)
  })

  it('keep the decimals they come with', () => {
    expect(fr.say.number('0.123456789012345678901')).toBe('0,123456789012345678901')
    expect(fr.say.number('30.30')).toBe('30,30')
    expect(fr.say.number('-0.50')).toBe('-0,50')
    expect(en.say.number(1234)).toBe('1,234')
  })

  it('are written out where programs write powers of ten', () => {
    expect(fr.say.number(String(1e-9))).toBe('0,000000001')
    expect(fr.say.number(String(-1.25e-8))).toBe('-0,0000000125')
    expect(en.say.number(String(1.5e21))).toBe('1,500,000,000,000,000,000,000')
    expect(en.say.number('1.2345e+2')).toBe('123.45')
    expect(en.say.number(String(1e-300))).toBe('1e-300')
  })

  it('leave alone what is no number', () => {
    expect(fr.say.number('quinze')).toBe('quinze')
  })

  it('have European digits in Arabic', () => {
    const { say } = ar
    const written = [
      say.money(123456n),
      say.number('7.5'),
      say.share('12'),
      say.date('2026-03-09'),
      say.count(17, { other: '#' }),
    ]

    expect(written.join(' ')).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/)
    expect(written.join(' ')).toMatch(/\d/)
  })
})

describe('days', () => {
  it.each([
    ['ar', '2024-08-01', '1 غشت 2024'],
    ['ar', '2024-12-31', '31 دجنبر 2024'],
    ['fr', '2024-01-01', '1er janvier 2024'],
    ['fr', '2024-08-11', '11 août 2024'],
    ['en', '2024-02-29', '29 February 2024'],
  ] as const)('in %s %s reads %s', (code, iso, written) => {
    expect(bare(languages[code].say.date(iso))).toBe(written)
  })
})

describe('codes and quotations', () => {
  it('are isolated where they read the other way', () => {
    expect(ar.say.code('PO-24-25-CDAI-01')).toBe('\u2068PO-24-25-CDAI-01\u2069')
    expect(ar.say.code('الميزانية')).toBe('الميزانية')
    expect(fr.say.code('PO-24-25-CDAI-01')).toBe('PO-24-25-CDAI-01')
    expect(fr.say.quote('الميزانية')).toBe('«\u00a0\u2068الميزانية\u2069\u00a0»')
    expect(en.say.quote('budget')).toBe('“budget”')
    expect(ar.say.quote('رقمنة')).toBe('«رقمنة»')
  })

  it('cannot end their own isolation', () => {
    expect(ar.say.code('a\u2069\u202eb')).toBe('\u2068ab\u2069')
  })
})

describe('lists and plurals', () => {
  it('join as the language does', () => {
    expect(ar.say.list(['أ', 'ب', 'ج'])).toBe('أ وب وج')
    expect(fr.say.list(['a', 'b', 'c'])).toBe('a, b et c')
    expect(en.say.list(['a', 'b', 'c'])).toBe('a, b and c')
  })

  it.each([
    [0, 'لا مشروع'],
    [1, 'مشروع واحد'],
    [2, 'مشروعان'],
    [3, '3 مشاريع'],
    [10, '10 مشاريع'],
    [11, '11 مشروعا'],
    [99, '99 مشروعا'],
    [100, '100 مشروع'],
    [103, '103 مشاريع'],
    [1011, '1 011 مشروعا'],
  ])('Arabic counts %i as %s', (count, written) => {
    expect(bare(ar.interface.report.counts.projects(count, ar.say))).toBe(written)
  })

  it('fall back to the form for all others', () => {
    expect(fr.say.count(1_000_000, { one: '# an', other: '# ans' }).replace(/\s/g, ' ')).toBe('1 000 000 ans')
    expect(fr.say.count(0, { one: '# an', other: '# ans' })).toBe('0 an')
    expect(en.say.count(0, { one: '# year', other: '# years' })).toBe('0 years')
  })
})

describe('the language of a locale', () => {
  it.each([
    ['fr_MA.UTF-8', fr],
    ['EN', en],
    ['ar-MA', ar],
    ['C', null],
    ['french', null],
    ['', null],
  ])('%s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })
})
