import { ideasProposalsSum } from '../../../src/rules/ideas/proposals-sum.ts'
import { pictures, sheet } from '../../picture.ts'
import { foundBy, planWith } from './found-by.ts'

type Cell = number | string | null

/** Table 04 down rows 2 to 4, its total in row 5, table 05 in row 8: proposals, cancelled, merged, unchanged. */
function check(counts: readonly [Cell, Cell, Cell], total: Cell, table05?: readonly Cell[]) {
  const axes = counts.map((count, index) => [`محور ${index}`, count])
  const rework = table05 ? [['مقترحات', 'ملغاة', 'مجمعة', 'لم تعرف التغيير'], table05] : []

  return foundBy(
    ideasProposalsSum,
    planWith([['المحاور', 'عدد مقترحات المشاريع'], ...axes, ['المجموع', total], [], ...rework]),
  )
}

pictures(ideasProposalsSum, {
  clean: {
    'the axes give their total': sheet`
      {axes} | {proposals}
      open   | 9
      people | 17
      {all}  | 26
    `,
  },
  found: {
    'a total that the axes do not give': sheet`
      {axes} | {proposals}
      open   | 9
      people | 17
      {all}  | 27 ◂D03
    `,
  },
})

describe('ideas/proposals-sum', () => {
  it('is silent where axes, total and table 05 agree, or where there is nothing to compare', () => {
    expect(check([9, 9, 8], 26, [26, 5, 14, 7])).toEqual([])
    expect(check([9, 9, 8], 26)).toEqual([])
    expect(foundBy(ideasProposalsSum, planWith([]))).toEqual([])
  })

  it('points at a total that the axes do not give', () => {
    expect(check([9, 9, 8], 27, [26, 5, 14, 7])).toEqual([{ at: 'B5', facts: { of: 'total', written: 27, exact: 26 } }])
  })

  it('points at the axes where the total and table 05 agree', () => {
    expect(check([9, 10, 8], 26, [26, 5, 14, 7])).toEqual([
      { at: 'B2 B3 B4', facts: { of: 'parts', written: 27, exact: 26 } },
    ])
  })

  it('points at both tables where each agrees with itself', () => {
    expect(check([9, 10, 8], 27, [26, 5, 14, 7])).toEqual([
      { at: 'B5 A8', facts: { of: 'tables', written: 27, exact: 26 } },
    ])
  })

  it('leaves a number of table 05 that its own balance contradicts to that rule', () => {
    expect(check([9, 9, 8], 26, [28, 5, 14, 7])).toEqual([])
  })

  it('does not check what depends on a count that cannot be read', () => {
    expect(check([9, '?', 8], 26, [26, 5, 14, 7])).toEqual([{ at: 'B3', facts: 'not checked' }])
  })
})
