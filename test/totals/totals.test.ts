import fc from 'fast-check'
import { centimesText, parseCentimes } from '../../src/money/index.ts'
import { projectTotals, totalsFrom, totalsOf } from '../../src/totals/index.ts'
import { type ActivitySpec, aPlan, aProject, type ProjectSpec } from '../plan/a-plan.ts'

const studio: ProjectSpec = {
  code: 'P-01',
  axis: 'الشفافية',
  title: 'استوديو',
  activities: {
    a: { cost: '50 000,00', mobilised: '50 000,00', years: { 2024: '-', 2025: '' } },
    b: { cost: 100000, mobilised: '0', years: { 2024: '75.000,50', 2025: 24999.5 } },
  },
}
const hall: ProjectSpec = {
  code: 'P-02',
  axis: 'المشاركة',
  activities: { c: { cost: '50 000', mobilised: '0', years: { 2024: '0', 2025: '50 000' } } },
}

describe('totalsOf', () => {
  it('sums projects, axes and the plan', () => {
    expect(totalsOf(aPlan({ projects: [studio, hall] }))).toEqual({
      currency: 'MAD',
      mobilised: '50000.00',
      byYear: { 2024: '75000.50', 2025: '74999.50' },
      cost: '200000.00',
      shares: { mobilised: '25.00', byYear: { 2024: '37.50', 2025: '37.50' } },
      projects: [
        {
          code: 'P-01',
          title: 'استوديو',
          axis: 'الشفافية',
          mobilised: '50000.00',
          byYear: { 2024: '75000.50', 2025: '24999.50' },
          cost: '150000.00',
        },
        {
          code: 'P-02',
          title: '',
          axis: 'المشاركة',
          mobilised: '0.00',
          byYear: { 2024: '0.00', 2025: '50000.00' },
          cost: '50000.00',
        },
      ],
      axes: [
        {
          axis: 'الشفافية',
          mobilised: '50000.00',
          byYear: { 2024: '75000.50', 2025: '24999.50' },
          cost: '150000.00',
          share: '75.00',
        },
        {
          axis: 'المشاركة',
          mobilised: '0.00',
          byYear: { 2024: '0.00', 2025: '50000.00' },
          cost: '50000.00',
          share: '25.00',
        },
      ],
    })
  })

  it('groups spellings of one axis under the first', () => {
    const plan = aPlan({ projects: [studio, { ...hall, axis: 'الشفافيـه ' }] })
    expect(totalsOf(plan).axes).toMatchObject([{ axis: 'الشفافية', cost: '200000.00', share: '100.00' }])
  })

  it('gives shares that add up to 100 where rounding would not', () => {
    const third: ActivitySpec = { mobilised: '1', years: { 2024: '1', 2025: '1' } }
    const { shares } = totalsOf(aPlan({ projects: [{ activities: { third } }] }))
    expect(shares).toEqual({ mobilised: '33.34', byYear: { 2024: '33.33', 2025: '33.33' } })
  })

  it('sums exactly where doubles would not', () => {
    const tenths: ActivitySpec = { mobilised: 0.1, years: { 2024: 0.2, 2025: 0 } }
    expect(totalsOf(aPlan({ projects: [{ activities: { a: tenths, b: tenths, c: tenths } }] }))).toMatchObject({
      mobilised: '0.30',
      byYear: { 2024: '0.60' },
      cost: '0.90',
    })
  })

  it('knows no total that needs an amount which could not be read', () => {
    const broken: ProjectSpec = {
      ...hall,
      activities: { c: { mobilised: '5', years: { 2024: { value: { error: '#REF!' } }, 2025: '1' } } },
    }
    const { projects, axes, ...whole } = totalsOf(aPlan({ projects: [studio, broken] }))
    expect(whole).toEqual({
      currency: 'MAD',
      mobilised: '50005.00',
      byYear: { 2024: null, 2025: '25000.50' },
      cost: null,
      shares: { mobilised: null, byYear: { 2024: null, 2025: null } },
    })
    expect(projects[1]).toMatchObject({ mobilised: '5.00', byYear: { 2024: null, 2025: '1.00' }, cost: null })
    expect(axes.map(({ cost, share }) => [cost, share])).toEqual([
      ['150000.00', null],
      [null, null],
    ])
  })

  it.each([
    ['150.000 that nothing settles', '150.000'],
    ['a formula never calculated', { value: null, formula: 'SUM(A1)' }],
    ['text', 'ذاتي'],
  ])('does not guess at %s', (_, mobilised) => {
    const plan = aPlan({ projects: [{ activities: { a: { mobilised, years: { 2024: '1' } } } }] })
    expect(totalsOf(plan)).toMatchObject({ mobilised: null, byYear: { 2024: '1.00' }, cost: null })
  })

  it('knows nothing of a project that matrix 2 does not have', () => {
    const totals = totalsOf(aPlan({ projects: [studio, { ...hall, in: ['projects', 'monitoring'] }] }))
    expect(totals.projects[1]).toMatchObject({ mobilised: null, byYear: { 2024: null, 2025: null }, cost: null })
    expect(totals).toMatchObject({ mobilised: null, byYear: { 2024: null, 2025: null }, cost: null })
    expect(totals.axes).toMatchObject([{ cost: '150000.00' }, { cost: null }])
  })

  it('knows nothing of a plan without projects', () => {
    expect(totalsOf(aPlan({ projects: [] }))).toMatchObject({ cost: null, byYear: { 2024: null }, axes: [] })
  })

  it('gives no shares of a plan that costs nothing', () => {
    const { cost, shares, axes } = totalsOf(
      aPlan({ projects: [{ activities: { a: { mobilised: '-', years: { 2024: '-', 2025: '-' } } } }] }),
    )
    expect(cost).toBe('0.00')
    expect(shares).toEqual({ mobilised: null, byYear: { 2024: null, 2025: null } })
    expect(axes).toMatchObject([{ share: null }])
  })

  it('has the years of the plan and of matrix 2 in order', () => {
    const late: ActivitySpec = { mobilised: '0', years: { 2025: '0', 2026: '0', 2027: '3' } }
    expect(totalsOf(aPlan({ years: [2025, 2026], projects: [{ activities: { late } }] })).byYear).toEqual({
      2025: '0.00',
      2026: '0.00',
      2027: '3.00',
    })
  })

  it('knows nothing of a year without a column, nor of the cost unless it is written', () => {
    const line: ActivitySpec = { mobilised: '1', years: { 2024: '2' } }
    const [bare, costed] = [line, { ...line, cost: '7' }].map((a) =>
      totalsOf(aPlan({ projects: [{ activities: { a } }] })),
    )
    expect(bare).toMatchObject({ mobilised: '1.00', byYear: { 2024: '2.00', 2025: null }, cost: null })
    expect(costed).toMatchObject({ mobilised: '1.00', byYear: { 2024: '2.00', 2025: null }, cost: '7.00' })
  })
})

describe('projectTotals', () => {
  const years = [2024, 2025]

  it('takes the cost from its parts, the lowest level written', () => {
    const project = aProject({ activities: { a: { cost: '99', mobilised: '1', years: { 2024: '2', 2025: '0' } } } })
    expect(projectTotals(project, years).cost).toBe(3_00n)
  })

  it('counts a year in the cost that nobody asked for', () => {
    const project = aProject({ activities: { a: { mobilised: '1', years: { 2024: '2', 2025: '0', 2030: '4' } } } })
    expect(projectTotals(project, years).cost).toBe(7_00n)
  })

  it('takes the cost column where the parts have none', () => {
    const project = aProject({ activities: { a: { cost: '99' }, b: { cost: '1', mobilised: '1' } } })
    expect(projectTotals(project, years)).toMatchObject({ mobilised: null, cost: 100_00n })
  })

  it('is zero where nothing is written', () => {
    expect(projectTotals(aProject({ cost: '' }), years)).toMatchObject({ mobilised: 0n, cost: 0n })
    const blank = aProject({ activities: { a: { cost: '', mobilised: '', years: { 2024: '' } } } })
    expect(projectTotals(blank, years)).toMatchObject({ mobilised: 0n, cost: 0n })
  })

  it('is unknown where only a sum above the activities is written', () => {
    expect(projectTotals(aProject({ cost: '5' }), years)).toMatchObject({ mobilised: null, cost: null })
    expect(projectTotals(aProject({ total: { mobilised: '5' } }), years)).toMatchObject({ mobilised: null, cost: null })
  })

  it('makes the plan’s totals when put together', () => {
    const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(centimesText)
    const lines = fc.array(fc.record({ mobilised: amounts, years: fc.record({ 2024: amounts, 2025: amounts }) }))
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 5 }), (projects) => {
        const specs = projects.map((list) => ({
          activities: Object.fromEntries(list.map((line, i) => [`a${i}`, line])),
        }))
        const plan = aPlan({ projects: specs })
        const totals = totalsFrom(
          plan,
          plan.projects.map((project) => projectTotals(project, years)),
        )
        const parts = projects.flat().flatMap((line) => [line.mobilised, line.years[2024], line.years[2025]])
        const exact = parts.reduce((sum, text) => sum + (parseCentimes(text) ?? 0n), 0n)

        expect(totals).toEqual(totalsOf(plan))
        expect(totals.cost).toBe(centimesText(exact))
      }),
      { numRuns: 50 },
    )
  })
})
