import { ideasReworkBalance } from '../../../src/rules/ideas/rework-balance.ts'
import { pictures, sheet } from '../../picture.ts'
import { aPlan } from '../../plan/a-plan.ts'
import { foundBy, planWith } from './found-by.ts'

type Cell = number | string | null

const header = [
  'عدد مقترحات المشاريع',
  'مشاريع ملغاة',
  'مشاريع مجمعة',
  'مشاريع بعد التجميع',
  'مشاريع مصاغة من جديد',
  'مشاريع لم تعرف التغيير',
  'العدد النهائي للأنشطة',
  'العدد النهائي للمشاريع',
]

/** Table 05 in row 2, A to H; table 04 says 26 proposals and the plan has 11 projects, unless there is no such table or plan. */
function check(numbers: readonly Cell[], { alone = false } = {}) {
  const { projects } = aPlan({ projects: Array.from({ length: alone ? 0 : 11 }, () => ({})) })
  const table04 = alone ? [] : [[], ['المحاور', 'عدد المقترحات'], ['الشفافية', 26]]

  return foundBy(ideasReworkBalance, planWith([header, numbers, ...table04], { projects }))
}

pictures(ideasReworkBalance, {
  clean: {
    'both balances hold': sheet`
      {proposals} | {cancelled} | {merged} | {afterMerging} | {reworded} | {unchanged} | {finalProjects}
      26          | 5           | 14       | 3              | 1          | 7           | 11
    `,
  },
  found: {
    'both miss by one, for the projects that they share': sheet`
      {proposals} | {cancelled} | {merged} | {afterMerging} | {reworded} | {unchanged} | {finalProjects}
      26          | 5           | 14       | 3              | 1          | 8 ◂D04      | 11
    `,
  },
})

describe('ideas/rework-balance', () => {
  it('is silent where both balances hold, or have nothing written', () => {
    expect(check([26, 5, 14, 3, 1, 7, 63, 11])).toEqual([])
    expect(check([26, 5, 14, 3, 1, 7, 63, 11], { alone: true })).toEqual([])
    expect(check([null, null, null, 0, 0, null, null, null])).toEqual([])
  })

  it('points at a sum that the rest of the plan contradicts', () => {
    expect(check([27, 5, 14, 3, 1, 7, 63, 11])).toEqual([
      { at: 'A2', facts: { of: 'proposals', written: 27, exact: 26, mend: 'sum' } },
    ])
    expect(check([26, 5, 14, 3, 1, 7, 63, 12])).toEqual([
      { at: 'H2', facts: { of: 'projects', written: 12, exact: 11, mend: 'sum' } },
    ])
  })

  it('points at the parts of a sum that the rest confirms, without the one that the other balance confirms', () => {
    expect(check([26, 6, 14, 3, 1, 7, 63, 11])).toEqual([
      { at: 'B2 C2', facts: { of: 'proposals', written: 26, exact: 27, mend: 'parts' } },
    ])
    expect(check([26, 5, 14, 4, 1, 7, 63, 11])).toEqual([
      { at: 'D2 E2', facts: { of: 'projects', written: 11, exact: 12, mend: 'parts' } },
    ])
  })

  it('points at the unchanged projects where both balances miss by the same amount', () => {
    expect(check([26, 5, 14, 3, 1, 8, 63, 11])).toEqual([
      { at: 'F2', facts: { of: 'unchanged', written: 8, exact: 7, mend: 'sum' } },
    ])
  })

  it('finds each balance that misses by itself', () => {
    expect(check([26, 6, 14, 3, 1, 7, 63, 13]).map(({ at }) => at)).toEqual(['B2 C2 F2', 'H2'])
  })

  it('names sum and parts where nothing confirms either', () => {
    expect(check([27, 5, 14, 3, 1, 7, 63, 11], { alone: true })).toEqual([
      { at: 'A2 B2 C2', facts: { of: 'proposals', written: 27, exact: 26, mend: 'either' } },
    ])
  })

  it('does not check what depends on a count that cannot be read', () => {
    expect(check([27, 5, 'كثير', 3, 1, 7, 63, 12])).toEqual([
      { at: 'C2', facts: 'not checked' },
      { at: 'H2', facts: { of: 'projects', written: 12, exact: 11, mend: 'sum' } },
    ])
  })
})
