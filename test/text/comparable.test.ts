import fc from 'fast-check'
import { asciiDigits, comparable, textKey, withoutInvisible } from '../../src/text/index.ts'

describe('comparable', () => {
  it.each([
    ['أهداف المشروع', 'اهداف المشروع'],
    ['إحداث', 'احداث'],
    ['آليات', 'اليات'],
    ['الجماعة', 'الجماعه'],
    ['المستوى', 'المستوي'],
    ['مؤشرات', 'موشرات'],
    ['الهيئة', 'الهييه'],
    ['مَشْرُوعٌ', 'مشروع'],
    ['مـشـروع', 'مشروع'],
    ['کتاب', 'كتاب'],
    ['برنامج\u200f العمل', 'برنامج العمل'],
    ['سنة ٢٠٢٤', 'سنة 2024'],
    ['*الأنشطة؛', 'الأنشطة'],
    ['رمز\n المشروع', 'رمز المشروع'],
    ['بناء', 'بنا'],
    ['خان\u06c0 من', 'خانه من'],
    ['خان\u06d5 من', 'خانه من'],
    ['co\u0140', 'col'],
    ['Coût Estimatif', 'cout estimatif'],
    ["Maître d'œuvre", 'maitre d oeuvre'],
    ['\u00c9tat', 'E\u0301tat'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(comparable(a)).toBe(comparable(b))
  })

  it('keeps words, numbers and letters apart that differ', () => {
    expect(comparable('مشروع 1')).not.toBe(comparable('مشروع 2'))
    expect(comparable('تقرير')).not.toBe(comparable('تقدير'))
    expect(comparable('a b')).not.toBe(comparable('ab'))
  })

  it('shows nothing of punctuation alone', () => {
    expect(comparable(' *-؛. ')).toBe('')
  })

  it('changes nothing more the second time, of whatever letter', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    const texts = all.flatMap((letter) => [letter, `م${letter}م`])

    expect(texts.filter((text) => comparable(comparable(text)) !== comparable(text))).toEqual([])
  })

  it('changes nothing more the second time', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'أإآةىئؤءکیـَّ٢ aÉœ\u200f*-') })
    fc.assert(fc.property(letters, (text) => comparable(comparable(text)) === comparable(text)))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => comparable(comparable(text)) === comparable(text)))
  })
})

describe('textKey', () => {
  it('does not see spacing', () => {
    expect(textKey('PO-24-25-\nCDAI-01')).toBe(textKey('PO 24 25 CDAI 01'))
    expect(textKey('عبد الله')).toBe(textKey('عبدالله'))
  })
})

describe('asciiDigits', () => {
  it('turns both kinds of Arabic digits', () => {
    expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ x7')).toBe('0123456789 0123456789 x7')
  })
})

describe('withoutInvisible', () => {
  it('takes out what nobody sees and leaves the rest', () => {
    expect(withoutInvisible('\ufeffم\u200fش\u200bر\u2067و\u2069ع\u00ad ن')).toBe('مشروع ن')
    expect(withoutInvisible('\u061cم')).toBe('م')
  })
})
