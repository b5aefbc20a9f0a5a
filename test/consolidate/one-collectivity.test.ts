import { consolidate } from '../../src/consolidate/index.ts'
import type { Report } from '../../src/report/index.ts'
import { arabic } from '../variations/council-words.ts'
import { asOf, type Cover, commune, council, reportOf } from './reports.ts'

describe('files of one collectivity', () => {
  const one = (file: string, cover: Cover, years: readonly number[] = [2024, 2025], projects = 4) =>
    reportOf(council(arabic, years, projects), file, cover)
  const numbered = (name: string, number: number): Cover => [...commune(name), ['رقم العضو', number]]

  it.each<readonly [why: string, first: Report, second: Report]>([
    ['one name', one('a', commune('جماعة النخيل')), one('b', commune('النخيل'))],
    ['one name, its region in two languages', one('a', commune('النخيل')), one('b', commune('النخيل', 'Souss-Massa'))],
    ['one number, names in two languages', one('a', numbered('النخيل', 7)), one('b', numbered('Palmiers', 7))],
    ['a number that one leaves out', one('a', numbered('النخيل', 7)), one('b', commune('النخيل'))],
    [
      'a region that one leaves out',
      one('a', commune('النخيل')),
      one('b', [
        ['الجماعة', 'النخيل'],
        ['رقم العضو', 7],
      ]),
    ],
    ['the same projects under no name', one('a', commune('النخيل')), one('b', [])],
    ['the same projects, no name at all', one('a', []), one('b', [])],
  ])('count once for one period: %s', (_, first, second) => {
    const { repeated, whole, collectivities } = consolidate([first, second], asOf)

    expect(repeated).toHaveLength(1)
    expect([repeated[0]?.counted, ...(repeated[0]?.leftOut ?? [])].toSorted()).toEqual(['a', 'b'])
    expect(collectivities).toMatchObject([{ collectivity: first.plan.collectivity, region: first.plan.region }])
    expect(whole.cost).toBe(first.totals.cost)
  })

  it('counts the one that was calculated, whatever the other seems to hold', () => {
    const known = one('b', commune('النخيل'))
    const lost = one('a', commune('النخيل'))
    const unknown = lost.totals.projects.map((project) => ({ ...project, cost: null }))
    const fuller = {
      ...lost,
      plan: { ...lost.plan, projects: lost.plan.projects + 2 },
      totals: { ...lost.totals, projects: unknown },
    }
    const { repeated } = consolidate([fuller, known], asOf)

    expect(repeated).toMatchObject([{ counted: 'b', leftOut: ['a'] }])
  })

  it.each<readonly [why: string, first: Report, second: Report]>([
    ['two regions', one('a', commune('النخيل')), one('b', commune('النخيل', 'الواحات'))],
    ['a commune and a province', one('a', commune('جماعة النخيل')), one('b', commune('إقليم النخيل'))],
    ['two names', one('a', commune('النخيل')), one('b', commune('الواحة'))],
    ['two numbers', one('a', numbered('النخيل', 7)), one('b', numbered('النخيل', 8))],
  ])('are not one where something tells them apart: %s', (_, first, second) => {
    const { repeated, collectivities } = consolidate([first, second], asOf)

    expect(repeated).toEqual([])
    expect(collectivities).toHaveLength(2)
  })

  it('count by their names where a number stands beside two of them', () => {
    const { repeated, sharedNumbers, collectivities } = consolidate(
      [one('a', numbered('النخيل', 7)), one('b', numbered('الواحة', 7))],
      asOf,
    )

    expect({ repeated, collectivities: collectivities.length }).toEqual({ repeated: [], collectivities: 2 })
    expect(sharedNumbers).toEqual([{ memberId: 7, files: ['a', 'b'] }])
  })

  it('count by the fullest and most mended of them', () => {
    const cover = commune('النخيل')
    const faulty = one('a', cover)
    const full = one('b', cover, [2024, 2025], 5)
    const [repeated] = consolidate(
      [faulty, { ...full, summary: { ...full.summary, error: 99 } }, { ...faulty, file: 'c' }],
      asOf,
    ).repeated

    expect(repeated).toMatchObject({ counted: 'b', leftOut: ['a', 'c'] })
  })

  it('all count for other periods, and shared years are said', () => {
    const { overlapping, repeated, collectivities } = consolidate(
      [one('a', commune('النخيل'), [2024, 2025]), one('b', commune('النخيل'), [2025, 2026])],
      asOf,
    )

    expect(repeated).toEqual([])
    expect(collectivities).toHaveLength(1)
    expect(overlapping).toEqual([{ collectivity: 'النخيل', years: [2025], files: ['a', 'b'] }])
  })
})
