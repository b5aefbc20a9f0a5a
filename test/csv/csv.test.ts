import { array, assert as check, constantFrom, oneof, property, string } from 'fast-check'
import { csvOf, readCsv } from '../../src/csv/index.ts'

const awkward = string({ unit: constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r', ' ', 'ا') })
const texts = array(oneof(string({ unit: 'grapheme' }), awkward), { minLength: 1, maxLength: 5 })

describe('CSV', () => {
  it.each([',', ';', '\t'] as const)('parted by %j is read as it was written, whatever the words', (separator) => {
    check(
      property(array(texts, { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = csvOf(
          rows.map((row) => row.map((text) => ({ text }))),
          separator,
        )

        expect(readCsv(csv, separator)).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })

  it.each(['=1+1', '+212', '-x', '@a', '\t=1', '\u200f=1', '＝1', "'=1"])('never begins a field with %j', (text) => {
    expect(csvOf([[{ text }]]).replace(/^"/, '')).toBe(`'${text}${/\t/.test(text) ? '"' : ''}\r\n`)
  })

  it('leaves numbers and other words as they are', () => {
    expect(csvOf([[{ number: '-5.00' }, { number: null }, { text: "l'axe" }, { text: null }]])).toBe(
      "-5.00,,l'axe,\r\n",
    )
  })

  it('is read behind the mark of UTF-8, with any ends of lines', () => {
    expect(readCsv('\ufeffa,b\n"1\n2",\r\n')).toEqual([
      ['a', 'b'],
      ['1\n2', ''],
    ])
  })

  it('is refused where a quotation does not end', () => {
    expect(() => readCsv('a,"b')).toThrow(SyntaxError)
  })
})
