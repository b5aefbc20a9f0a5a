import { sharedFormula } from '../../../src/hosts/xlsx/shared-formula.ts'

describe('sharedFormula', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B$2)', 'SUM(B3:C$2)'],
    ['a1', 'B3'],
    ['A:C', 'B:D'],
    ['$A:C', '$A:D'],
    ['1:$3', '3:$3'],
    ['"A1"&A1&"""A1"""', '"A1"&B3&"""A1"""'],
    ["'A1 b'!A1+Sheet1!A1+A1B!C1", "'A1 b'!B3+Sheet1!B3+A1B!D3"],
    ["'it''s A1'!A1", "'it''s A1'!B3"],
    ['الميزانية!A1', 'الميزانية!B3'],
    ['LOG10(A1)+ATAN2(1,2)', 'LOG10(B3)+ATAN2(1,2)'],
    ['Table1[[#This Row],[A1]]+A1', 'Table1[[#This Row],[A1]]+B3'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['rate_A1+A1.x+XFE1+A1048577', 'rate_A1+A1.x+XFE1+A1048577'],
    ['1.5E3+1E5+A1', '1.5E3+1E5+B3'],
    ['TRUE', 'TRUE'],
    ['#REF!+A1', '#REF!+B3'],
    ['"open A1', '"open A1'],
    ['XFD1+A1', '#REF!+B3'],
    ['', ''],
  ])('moves %s', (formula, expected) => {
    expect(sharedFormula(formula)(2, 1)).toBe(expected)
  })

  it('moves up and back, and past the edge to an error', () => {
    expect(sharedFormula('C3+A1+$A$1')(-2, -2)).toBe('A1+#REF!+$A$1')
  })

  it('reads a hostile formula once', () => {
    const brackets = '['.repeat(500_000)

    expect(sharedFormula(brackets)(1, 1)).toBe(brackets)
  })
})
