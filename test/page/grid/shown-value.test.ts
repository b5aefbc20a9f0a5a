import { shownValue } from '../../../src/page/grid/shown-value.ts'

const french = { locale: 'fr', date1904: false }
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a value on the screen', () => {
  it.each([
    [150000, '#,##0.00', '150 000,00'],
    [2461996, '#,##0.00" درهم"', '2 461 996,00 درهم'],
    [1171996.5, undefined, '1171996,5'],
    [0.05, '0%', '5%'],
    [0.0233, '0.00%', '2,33%'],
    [45292, 'dd/mm/yyyy', '01/01/2024'],
    [45292, 'yyyy-mm-dd', '2024-01-01'],
    [45292, '[$-40C]d mmmm yyyy', '1 janvier 2024'],
    [-5, '#,##0.00;[Red]-#,##0.00', '-5,00'],
    [1.005, '0.00', '1,01'],
    [0.1, '_-* #,##0.00_-', '0,10'],
    [12, '"unfinished', '12'],
  ])('%s as %s reads %s', (value, format, text) => {
    const cell = format === undefined ? { value } : { value, format }

    expect({ ...shownValue(cell, french), text: plain(shownValue(cell, french).text) }).toEqual({ text, numeric: true })
  })

  it('has the marks of the language', () => {
    expect(shownValue({ value: 1234.5, format: '#,##0.00' }, { locale: 'en', date1904: false }).text).toBe('1,234.50')
  })

  it('is the day that the workbook means, whatever it counts from', () => {
    const format = 'yyyy-mm-dd'

    expect(shownValue({ value: 43830, format }, { locale: 'fr', date1904: true }).text).toBe('2024-01-01')
    expect(shownValue({ value: 43830, format: '0.00' }, { locale: 'fr', date1904: true }).text).toBe('43830,00')
  })

  it.each([
    ['text', 'text'],
    [true, 'TRUE'],
    [{ error: '#REF!' }, '#REF!'],
    [null, ''],
  ])('of another kind reads as it is: %j', (value, text) => {
    expect(shownValue({ value }, french).text).toBe(text)
  })

  it('tells a formula that was never calculated from an empty cell', () => {
    expect(shownValue({ value: null, formula: 'A1' }, french).text).toBe('…')
  })
})
