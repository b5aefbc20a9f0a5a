import { mergeCopies } from '../../src/merge/index.ts'
import { madeSheet, madeWorkbook } from '../made/workbook.ts'

const withFormula = (formula: string) => madeWorkbook(madeSheet('a', [[1, { value: null, formula }]]))

function changes(base: string, copy: string): number {
  const { edits, byHand } = mergeCopies(withFormula(base), [{ name: 'copy.xlsx', workbook: withFormula(copy) }])

  return edits.length + byHand.length
}

describe('a formula', () => {
  it.each([
    ['IF(TRUE,1,FALSE)', 'IF(TRUE(),1,FALSE())'],
    ["'Data'!A1", 'Data!A1'],
    ["'ورقة'!A1", 'ورقة!A1'],
    ["'l''an 1'!a1", "'L''AN 1'!A1"],
    ['DATA!A1', 'Data!A1'],
    ['sum(a1,B2)', 'SUM(A1,B2)'],
    ['SUM( A1 , B2 ) + 1', 'SUM(A1,B2)+1'],
    ['_xlfn.IFNA(A1,2)', 'ifna(A1,2)'],
    ['_xlfn._xlws.SORT(A1)', 'SORT(A1)'],
    ['1.50+.5+1E3+1e-9', '1.5+0.5+1000+0.000000001'],
    ['SUM((A1,B1))', 'SUM((A1~B1))'],
    ['SUM(Data!A1:Data!B2)', 'SUM(Data!A1:B2)'],
    ['A1:A3  A2:C2', 'A1:A3 A2:C2'],
  ])('=%s is the same as =%s', (base, copy) => {
    expect(changes(base, copy)).toBe(0)
  })

  it.each([
    ['SUM(A1:A2)', 'SUM(A1:A3)'],
    ['A1', '$A1'],
    ['A1&"x"', 'A1&"X"'],
    ['A1&" x"', 'A1&"x"'],
    ["'1 - x'!A1", "'1-x'!A1"],
    ['A1:A3 A2:C2', 'A1:A3A2:C2'],
    ['A1+1.5', 'A1+15'],
    ['A1-B1', 'A1+B1'],
    ['TRUE', 'FALSE()'],
  ])('=%s is not =%s', (base, copy) => {
    expect(changes(base, copy)).toBe(1)
  })
})
