import * as fc from 'fast-check'
import { type Consolidation, consolidate, consolidationSchema } from '../../src/consolidate/index.ts'
import { parseCentimes, sumCentimes } from '../../src/money/index.ts'
import type { Failure, Report } from '../../src/report/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { madeSheet } from '../made/workbook.ts'
import { arabic, french } from '../variations/council-words.ts'
import { plans } from '../variations/plans.ts'
import { asOf, commune, council, reportOf } from './reports.ts'

const failure: Failure = { format: 'infitah.report/1', file: 'gone.xlsx', error: 'gone' }

const small = madePlan({ projects: 3, activities: 2, indicators: 2 })
const reports: readonly Report[] = [
  reportOf(council(arabic, [2024, 2025], 4), 'a.xlsx', [...commune('جماعة النخيل'), ['رقم العضو', 7]]),
  reportOf(council(french, [2026, 2027], 5), 'b.xlsx', [
    ['Conseil provincial', 'Les Palmiers'],
    ['Région', 'Souss-Massa'],
  ]),
  reportOf(council(arabic, [2026, 2027, 2028], 3), 'c.xlsx', [
    ['المجلس الجهوي', 'جهة الواحات'],
    ['الجهة', 'الواحات'],
  ]),
  reportOf(small, 'd.xlsx', commune('جماعة الواحة')),
  ...Object.entries(plans)
    .slice(0, 1)
    .map(([name, plan]) => reportOf(plan, `${name}.xlsx`)),
]

const total = (amounts: readonly string[]) => sumCentimes(amounts.map((amount) => parseCentimes(amount) ?? 0n))

function expectToAddUp({ whole, collectivities, kinds, regions, axes }: Consolidation) {
  for (const parts of [collectivities, kinds, regions, axes]) {
    const years = Object.keys(whole.byYear)
    const summed = (pick: (part: (typeof parts)[number]) => string) => total(parts.map(pick))

    expect(summed(({ cost }) => cost)).toBe(total([whole.cost]))
    expect(summed(({ mobilised }) => mobilised)).toBe(total([whole.mobilised]))
    for (const year of years)
      expect(summed(({ byYear }) => byYear[year] ?? '0')).toBe(total([whole.byYear[year] ?? '0']))
    expect(parts.reduce((sum, { projects }) => sum + projects, 0)).toBe(whole.projects)
    expect(total(parts.map(({ share }) => share ?? '0'))).toBe(whole.cost === '0.00' ? 0n : 10000n)
  }
}

describe('a consolidation', () => {
  const all = consolidate([...reports, failure], asOf)

  it('is of the published schema', () => {
    expect(consolidationSchema.strict().parse(JSON.parse(JSON.stringify(all)))).toEqual(all)
  })

  it('adds up by collectivity, kind, region, axis and year, to the centime', () => {
    expectToAddUp(all)
    expect(total([all.whole.mobilised, ...Object.values(all.whole.byYear)])).toBe(total([all.whole.cost]))
    expect(
      total([all.whole.shares.mobilised ?? '0', ...Object.values(all.whole.shares.byYear).map((one) => one ?? '0')]),
    ).toBe(10000n)
  })

  it('is the same in any order of files, of any of them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports, failure, reportOf(small, 'e.xlsx')]), (some) => {
        const one = consolidate(some, asOf)

        expect(consolidate(some.toReversed(), asOf)).toEqual(one)
        expectToAddUp(one)
      }),
      { numRuns: 40 },
    )
  })

  it.each(reports.map((report) => [report.file, report] as const))(
    'of %s alone says what its report says',
    (_, report) => {
      const { whole, axes } = consolidate([report], asOf)
      const { totals, progress, summary } = report
      const { error, warning, info } = summary

      expect(whole).toMatchObject({ mobilised: totals.mobilised, byYear: totals.byYear, cost: totals.cost })
      expect(whole.shares).toEqual(totals.shares)
      expect(whole.progress.mean).toBe(progress.plan.mean)
      expect(whole.findings).toEqual({ error, warning, info })
      expect(new Map(axes.map(({ axis, cost }) => [axis, cost]))).toEqual(
        new Map(totals.axes.map(({ axis, cost }) => [axis, cost])),
      )
    },
  )

  it('lists collectivities and files as people would, the nameless last', () => {
    const named = ['Numéro 10', 'Numéro 2', 'Écrins', 'Fès'].map((name) =>
      reportOf(small, `${name}.xlsx`, commune(name)),
    )
    const { collectivities, files } = consolidate([...named, reportOf(small, 'Avant.xlsx')], asOf)

    expect(collectivities.map(({ collectivity }) => collectivity)).toEqual([
      'Écrins',
      'Fès',
      'Numéro 2',
      'Numéro 10',
      null,
    ])
    expect(files.map(({ file }) => file.split('.')[0])).toEqual(['Avant', 'Écrins', 'Fès', 'Numéro 2', 'Numéro 10'])
  })

  it('divides by what the cover sheets say, whatever their language', () => {
    expect(all.kinds.map(({ kind, plans }) => [kind, plans])).toEqual([
      ['commune', 3],
      ['province', 1],
      ['region', 1],
    ])
    expect(all.regions.map(({ plans }) => plans)).toEqual([4, 1])
    expect(all.collectivities).toHaveLength(5)
  })

  it('shows the codes of an axis, and joins axes by their titles', () => {
    const [axis] = consolidate(
      [reports[0], reports[2]].flatMap((one) => one ?? []),
      asOf,
    ).axes

    expect(arabic.axes.map(([code]) => [code])).toContainEqual(axis?.codes)
    expect(axis?.plans).toBe(2)
  })

  it('lists what could not be read, and workbooks without projects', () => {
    const empty = reportOf({ sheets: [madeSheet('A', [['x']])], date1904: false }, 'empty.xlsx')
    const { unread, withoutProjects, files, whole } = consolidate([failure, empty, ...reports], asOf)

    expect(unread).toEqual([{ file: 'gone.xlsx', error: 'gone' }])
    expect(withoutProjects).toEqual(['empty.xlsx'])
    expect(files.map(({ file }) => file)).not.toContain('empty.xlsx')
    expect(whole.cost).toBe(all.whole.cost)
  })

  it('comes to nothing of nothing', () => {
    const { whole, collectivities } = consolidate([], asOf)

    expect(whole).toMatchObject({ plans: 0, cost: '0.00', shares: { mobilised: null }, progress: { mean: null } })
    expect(collectivities).toEqual([])
  })

  it('leaves out a project whose amounts cannot be known, and counts it', () => {
    const [report = reports[0]] = reports
    if (report === undefined) throw new Error('no report')
    const [first, ...others] = report.totals.projects
    const projects = [{ ...first, mobilised: null, cost: null }, ...others] as Report['totals']['projects']
    const { whole } = consolidate([{ ...report, totals: { ...report.totals, projects } }], asOf)

    expect(whole.projectsLeftOut).toBe(1)
    expect(total([whole.cost])).toBe(total(others.map(({ cost }) => cost ?? '0')))
  })
})
