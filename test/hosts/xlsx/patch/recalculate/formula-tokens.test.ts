import fc from 'fast-check'
import { type Token, tokensOf } from '../../../../../src/hosts/xlsx/patch/recalculate/formula-tokens.ts'

const told = (token: Token) =>
  Object.values(token)
    .filter((part) => typeof part !== 'object' || part === null)
    .join(' ')

describe('tokens of a formula', () => {
  it.each([
    ['SUM(A1:$B$2,3.5E-2)', ['call SUM', 'reference  false', 'sign ,', 'number 0.035', 'sign )']],
    ["'it''s [x'!A1", ['elsewhere']],
    ["'a b'!$A$1&Sheet2!B2", ['reference a b true', 'sign &', 'reference Sheet2 false']],
    ['[1]Sheet1!A1+[2]!Name', ['elsewhere', 'sign +', 'elsewhere']],
    ['Jan:Dec!A1', ['unknown']],
    ['#REF!+A1:B2', ['constant', 'sign +', 'reference  false']],
    ['"A1 ""B2"""&TRUE', ['constant A1 "B2"', 'sign &', 'name TRUE']],
    [
      'LOG10(A1)+A1B+المجموع',
      ['call LOG10', 'reference  false', 'sign )', 'sign +', 'name A1B', 'sign +', 'name المجموع'],
    ],
    ["T[[#This Row],[a'] b]:[c]]*T", ["structured T [#This Row],[a'] b]:[c]", 'sign *', 'name T']],
    ['[@x]-ورقة!A:C', ['structured  @x', 'sign -', 'reference ورقة false']],
    ['Sheet1!Total', ['name Total']],
    ['XFE1+A1048577', ['name XFE1', 'sign +', 'name A1048577']],
  ])('%s', (formula, tokens) => {
    expect(tokensOf(formula).map(told)).toEqual(tokens)
  })

  it('come to an end whatever is written', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '[',
      ']',
      '!',
      'A1',
      ':',
      '(',
      '#REF',
      '😀',
      '$',
      '1',
      'س',
      ' ',
      ',',
      '{',
      '.',
    )

    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
        (pieces) => {
          const formula = pieces.join('')

          expect(tokensOf(formula).length).toBeLessThanOrEqual(formula.length)
        },
      ),
    )
  })
})
