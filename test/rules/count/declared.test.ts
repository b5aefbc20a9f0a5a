import { readCover } from '../../../src/plan/cover.ts'
import type { Plan } from '../../../src/plan/index.ts'
import { countDeclared } from '../../../src/rules/count/declared.ts'
import { pictures, sheet } from '../../picture.ts'
import { aPlan } from '../../plan/a-plan.ts'
import { everywhere, workbookOf } from '../../plan/cover-workbook.ts'
import { foundBy, planWith } from '../ideas/found-by.ts'

type Cell = number | string | null

const header = [
  'مجمعة',
  'بعد التجميع',
  'مصاغة من جديد',
  'لم تعرف التغيير',
  'العدد النهائي للأنشطة',
  'العدد النهائي للمشاريع',
]
const twoOfThree = { أول: { cost: '1' }, ثان: { cost: '1' }, ثالث: { cost: '1' } }

/** Two projects with three activities each; numbers of projects and activities as declared on the cover sheet (B2, B3) and in table 05 (E2, F2). */
function planOf(cover: readonly [Cell, Cell] | null, rework: readonly [Cell, Cell] | null, rest: Partial<Plan> = {}) {
  const { projects } = aPlan({ projects: [{ activities: twoOfThree }, { activities: twoOfThree }] })
  const labels = cover && [
    ['الجماعة', 'النخيل'],
    ['عدد المشاريع', cover[0]],
    ['عدد الأنشطة', cover[1]],
  ]
  const sum = Number(rework?.[0] ?? 0)
  const table05 = rework ? [header, [0, sum, 0, 0, rework[1], rework[0]]] : []

  return planWith(table05, {
    projects,
    cover: labels && readCover(workbookOf({ cover: labels }), everywhere),
    ...rest,
  })
}

pictures(countDeclared, {
  clean: {
    'as many as there are': [
      sheet`
        {collectivity} | Palms
        {projects}     | 1
        {activities}   | 2
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | open   | window  | pens   | 2025    | 10
        ^      | ^      | ^       | ink    | ^       | ^
      `,
    ],
  },
  found: {
    'an activity too many': [
      sheet`
        {collectivity} | Palms
        {projects}     | 1
        {activities}   | 3 ◂N01
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | open   | window  | pens   | 2025    | 10
        ^      | ^      | ^       | ink    | ^       | ^
      `,
    ],
  },
})

describe('count/declared', () => {
  it('is silent where the declared numbers are those counted, or none are declared', () => {
    expect(foundBy(countDeclared, planOf([2, '٦'], [2, 6]))).toEqual([])
    expect(foundBy(countDeclared, planOf(null, null))).toEqual([])
    expect(foundBy(countDeclared, planOf([null, null], [null, null]))).toEqual([])
  })

  it('points at the number on the cover sheet that is not the counted one', () => {
    expect(foundBy(countDeclared, planOf([3, 6], [2, 6]))).toEqual([
      { at: 'B2', facts: { of: 'projects', in: 'cover', written: 3, counted: 2 } },
    ])
    expect(foundBy(countDeclared, planOf([2, 7], null))).toEqual([
      { at: 'B3', facts: { of: 'activities', in: 'cover', written: 7, counted: 6 } },
    ])
  })

  it('points at the final number of table 05', () => {
    expect(foundBy(countDeclared, planOf([2, 6], [3, 5]))).toEqual([
      { at: 'F2', facts: { of: 'projects', in: 'rework', written: 3, counted: 2 } },
      { at: 'E2', facts: { of: 'activities', in: 'rework', written: 5, counted: 6 } },
    ])
  })

  it('finds the same wrong number in both places once, and different ones each', () => {
    expect(foundBy(countDeclared, planOf([3, 6], [3, 6]))).toEqual([
      { at: 'B2 F2', facts: { of: 'projects', in: 'both', written: 3, counted: 2 } },
    ])
    expect(foundBy(countDeclared, planOf([3, 6], [4, 6])).map(({ at }) => at)).toEqual(['B2', 'F2'])
  })

  it('leaves a final number that its own table contradicts to the rule on its balance', () => {
    const table = [header, [0, 2, 0, 0, 6, 9]]

    expect(foundBy(countDeclared, planWith(table, { projects: planOf(null, null).projects }))).toEqual([])
  })

  it('accepts the number of any one matrix: what is missing in another is found there', () => {
    const { projects } = aPlan({
      projects: [
        { activities: { أول: { cost: '1' }, ثان: {} } },
        { activities: { ثالث: { cost: '1' } }, in: ['projects', 'monitoring'] },
      ],
    })

    expect(foundBy(countDeclared, planOf([1, 1], null, { projects }))).toEqual([])
    expect(foundBy(countDeclared, planOf([0, 2], null, { projects })).map(({ at }) => at)).toEqual(['B2', 'B3'])
  })

  it('does not check a number that cannot be read, nor any where nothing was counted', () => {
    expect(foundBy(countDeclared, planOf(['اثنان', 6], null))).toEqual([{ at: 'B2', facts: 'not checked' }])
    expect(foundBy(countDeclared, planOf([3, 6], null, { projects: [] }))).toEqual([])
  })
})
