import { ideasReasonsSum } from '../../../src/rules/ideas/reasons-sum.ts'
import { pictures, sheet } from '../../picture.ts'
import { foundBy, planWith } from './found-by.ts'

type Cell = number | string | null

const channels = [
  ['قناة التوصل', 'عدد الأفكار', 'المنتقاة', 'غير المقبولة'],
  ['اللقاء', 54, 31, 23],
  ['الرقمي', 34, 17, 17],
]

/** The reasons stand in row 2, table 02 below them with its total in row 7. */
function check(counts: readonly Cell[], total: Cell, table02: readonly (readonly Cell[])[] = []) {
  const labels = ['سبب عدم الإدراج', ...counts.map((_, index) => `سبب ${index}`)]
  const reasons =
    total === null
      ? [labels, ['عدد الأفكار', ...counts]]
      : [
          [...labels, 'المجموع'],
          ['عدد الأفكار', ...counts, total],
        ]

  return foundBy(ideasReasonsSum, planWith([...reasons, [], ...table02]))
}

const with02 = (total: readonly Cell[] | null) => (total === null ? channels : [...channels, ['المجموع', ...total]])

pictures(ideasReasonsSum, {
  clean: {
    'the reasons give their total': sheet`
      {reason}   | late | costly | elsewhere | {all}
      {received} | 9    | 5      | 26        | 40
    `,
  },
  found: {
    'a total that the reasons do not give': sheet`
      {reason}   | late | costly | elsewhere | {all}
      {received} | 9    | 5      | 26        | 41 ◂D02
    `,
  },
})

describe('ideas/reasons-sum', () => {
  it('is silent where the reasons, their total and table 02 agree', () => {
    expect(check([9, 5, 26], 40, with02([88, 48, 40]))).toEqual([])
    expect(check([9, 5, 26], null, with02(null))).toEqual([])
    expect(check([9, null, '-', 31], 40)).toEqual([])
    expect(check([null, null], null, with02([88, 48, 40]))).toEqual([])
  })

  it('points at a total that the reasons do not give', () => {
    const total = [{ at: 'E2', facts: { of: 'total', written: 41, exact: 40 } }]

    expect(check([9, 5, 26], 41, with02([88, 48, 40]))).toEqual(total)
    expect(check([9, 5, 26], 41)).toEqual(total)
  })

  it('points at the reasons where their total and table 02 agree', () => {
    expect(check([9, 6, 26], 40, with02([88, 48, 40]))).toEqual([
      { at: 'B2 C2 D2', facts: { of: 'parts', written: 41, exact: 40 } },
    ])
  })

  it('points at both tables where each agrees with itself', () => {
    expect(check([9, 6, 26], 41, with02([88, 48, 40]))).toEqual([
      { at: 'E2 D7', facts: { of: 'tables', written: 41, exact: 40 } },
    ])
    expect(check([9, 6, 26], null, with02(null))).toEqual([
      { at: 'B2 C2 D2 D5 D6', facts: { of: 'tables', written: 41, exact: 40 } },
    ])
  })

  it('leaves a total of table 02 that contradicts its own channels to their rule', () => {
    expect(check([9, 5, 26], 40, with02([88, 48, 45]))).toEqual([])
    expect(check([9, 6, 26], 41, with02([88, 48, 45]))).toEqual([
      { at: 'E2 D7', facts: { of: 'tables', written: 41, exact: 45 } },
    ])
  })

  it('does not check what depends on a count that cannot be read', () => {
    expect(check([9, 'خمسة', 26], 40, with02([88, 48, 40]))).toEqual([{ at: 'C2', facts: 'not checked' }])
    expect(check([9, 'خمسة', 26], 39, with02([88, 48, 40]))).toEqual([
      { at: 'C2', facts: 'not checked' },
      { at: 'E2 D7', facts: { of: 'tables', written: 39, exact: 40 } },
    ])
  })
})
