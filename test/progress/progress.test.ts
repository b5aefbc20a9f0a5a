import { progressFrom, progressOf, projectProgress } from '../../src/progress/index.ts'
import { aPlan, aProject, type IndicatorSpec, type PlanSpec, type ProjectSpec } from '../plan/a-plan.ts'

/** A project of one activity with these indicators. */
function followed(indicators: readonly IndicatorSpec[], rest: ProjectSpec = {}): ProjectSpec {
  return { activities: { a: { indicators } }, ...rest }
}

function half(cost: string, axis = ''): ProjectSpec {
  return followed([{ weight: '100%', achieved: { 2024: '50%', 2025: '' } }], { cost, axis })
}

function full(cost: string, axis = ''): ProjectSpec {
  return followed([{ weight: '100%', achieved: { 2024: '60%', 2025: '40%' } }], { cost, axis })
}

const planOf = (...projects: ProjectSpec[]) => progressOf(aPlan({ projects }))
const projectOf = (spec: ProjectSpec, rest: Partial<PlanSpec> = {}) =>
  progressOf(aPlan({ ...rest, projects: [spec] })).projects[0]

describe('progressOf a project', () => {
  it('goes from indicators over activities to the project', () => {
    const spec: ProjectSpec = {
      code: 'P-01',
      title: 'استوديو',
      activities: {
        a: {
          indicators: [
            { label: '*عدد', weight: '35%', achieved: { 2024: '23,33 %', 2025: '-' } },
            { label: 'جرد', weight: '15%', achieved: { 2024: '', 2025: '15%' } },
          ],
        },
        b: { indicators: [{ label: 'تقرير', weight: '51%', achieved: { 2024: '', 2025: '' } }] },
      },
    }
    expect(projectOf(spec)).toEqual({
      code: 'P-01',
      title: 'استوديو',
      weights: '101',
      achieved: '38.33',
      progress: '37.95',
      byYear: { 2024: '23.10', 2025: '37.95' },
      impact: null,
      activities: [
        {
          label: 'a',
          weight: '50',
          achieved: '38.33',
          progress: '76.66',
          indicators: [
            { label: '*عدد', target: null, weight: '35', achieved: '23.33', progress: '66.66' },
            { label: 'جرد', target: null, weight: '15', achieved: '15', progress: '100.00' },
          ],
        },
        {
          label: 'b',
          weight: '51',
          achieved: '0',
          progress: '0.00',
          indicators: [{ label: 'تقرير', target: null, weight: '51', achieved: '0', progress: '0.00' }],
        },
      ],
    })
  })

  it('is nothing, not unknown, before anything is recorded', () => {
    for (const achieved of ['', { 2024: '', 2025: '' }, {}])
      expect(projectOf(followed([{ weight: '100%', achieved }]))).toMatchObject({
        achieved: '0',
        progress: '0.00',
        byYear: { 2024: '0.00', 2025: '0.00' },
      })
  })

  it('takes the latest filled year of cumulated columns', () => {
    const spec = followed([
      { weight: '60%', achieved: { 2024: '30%', 2025: '45%' } },
      { weight: '40%', achieved: { 2024: '20%', 2025: '' } },
    ])
    expect(projectOf(spec, { cumulative: true })).toMatchObject({
      progress: '65.00',
      byYear: { 2024: '50.00', 2025: '65.00' },
    })
    expect(projectOf(spec)).toMatchObject({ progress: '95.00', byYear: { 2024: '50.00', 2025: '95.00' } })
  })

  it('takes a single column as the state so far, of which no year is known', () => {
    expect(projectOf(followed([{ weight: '50%', achieved: '20%' }]))).toMatchObject({
      progress: '40.00',
      byYear: { 2024: null, 2025: null },
    })
  })

  it('has no cap: what passes its weight is for a rule to say', () => {
    expect(projectOf(followed([{ weight: '10%', achieved: { 2024: '8%', 2025: '4%' } }]))?.progress).toBe('120.00')
  })

  it('knows nothing that needs a share which could not be read', () => {
    const broken = followed([
      { weight: '50%', achieved: { 2024: '10%', 2025: '؟' } },
      { weight: '50%', achieved: { 2024: '10%', 2025: '10%' } },
    ])
    expect(projectOf(broken)).toMatchObject({
      weights: '100',
      achieved: null,
      progress: null,
      byYear: { 2024: '20.00', 2025: null },
    })
    expect(projectOf(followed([{ weight: 'x', achieved: { 2024: '10%' } }]))).toMatchObject({
      weights: null,
      achieved: '10',
      progress: null,
      byYear: { 2024: null, 2025: null },
    })
  })

  it('does not read an older cumulated state in place of one that could not be read', () => {
    const spec = followed([{ weight: '50%', achieved: { 2024: '10%', 2025: { value: { error: '#N/A' } } } }])
    expect(projectOf(spec, { cumulative: true })).toMatchObject({
      byYear: { 2024: '20.00', 2025: null },
      progress: null,
    })
  })

  it('never divides by a weight of zero', () => {
    for (const weight of ['', '0%', '-'])
      expect(projectOf(followed([{ weight, achieved: { 2024: '5%' } }]))).toMatchObject({
        weights: '0',
        progress: null,
      })
  })

  it('knows nothing of a project that matrix 3 does not have', () => {
    expect(projectOf({ in: ['projects', 'budget'] })).toMatchObject({ weights: null, progress: null, activities: [] })
  })

  it('measures impact by the indicators that have a maximum', () => {
    const impacts = [
      { maximum: '100%', achieved: '50%' },
      { maximum: '50%', achieved: '' },
      { maximum: '', achieved: '10%' },
    ]
    expect(projectOf({ impacts })?.impact).toBe('25.00')
    expect(projectOf({ impacts: impacts.slice(2) })?.impact).toBeNull()
    expect(projectOf({ impacts: [...impacts, { maximum: 'x' }] })?.impact).toBeNull()
    expect(projectOf({ impacts: [{ maximum: '100%', achieved: { 2024: '30%', 2025: '30%' } }] })?.impact).toBe('60.00')
  })
})

describe('progressOf a plan', () => {
  it('has both means, by year and by axis', () => {
    const { plan, byYear, axes } = planOf(half('300', 'أ'), full('100', 'ب'), full('100', 'ا'))
    expect(plan).toEqual({ mean: '83.33', costWeighted: '70.00', impact: null })
    expect(byYear).toEqual({
      2024: { mean: '56.67', costWeighted: '54.00' },
      2025: { mean: '83.33', costWeighted: '70.00' },
    })
    expect(axes).toEqual([
      {
        axis: 'أ',
        mean: '75.00',
        costWeighted: '62.50',
        byYear: { 2024: { mean: '55.00', costWeighted: '52.50' }, 2025: { mean: '75.00', costWeighted: '62.50' } },
      },
      {
        axis: 'ب',
        mean: '100.00',
        costWeighted: '100.00',
        byYear: { 2024: { mean: '60.00', costWeighted: '60.00' }, 2025: { mean: '100.00', costWeighted: '100.00' } },
      },
    ])
  })

  it('has no means over nothing', () => {
    expect(planOf()).toMatchObject({ plan: { mean: null, costWeighted: null, impact: null }, axes: [] })
  })

  it('weighs nothing where nothing costs', () => {
    expect(planOf(half('0'), full('-')).plan).toEqual({ mean: '75.00', costWeighted: null, impact: null })
  })

  it('knows no weighted mean where a cost could not be read', () => {
    expect(planOf(half('x'), full('1')).plan).toEqual({ mean: '75.00', costWeighted: null, impact: null })
  })

  it('knows no mean where a project’s progress is not known', () => {
    const { plan, byYear } = planOf(half('1'), followed([{ weight: '5%', achieved: { 2024: '1%', 2025: 'x' } }]))
    expect(plan).toEqual({ mean: null, costWeighted: null, impact: null })
    expect(byYear).toMatchObject({ 2024: { mean: '35.00' }, 2025: { mean: null } })
    expect(planOf(half('1'), { in: ['projects'] }).plan.mean).toBeNull()
  })

  it('leaves out a project that has nothing to measure', () => {
    expect(planOf(half('1'), { cost: '99' }).plan).toEqual({ mean: '50.00', costWeighted: '50.00', impact: null })
  })

  it('takes the mean of impact over all indicators, not over projects', () => {
    const one = { impacts: [{ maximum: '100%', achieved: '100%' }] }
    const two = { impacts: [{ maximum: '100%' }, { maximum: '100%' }] }
    expect(planOf(one, two).plan.impact).toBe('33.33')
  })

  it('adds the years of achieved columns to those of the plan', () => {
    const { byYear } = planOf(followed([{ weight: '100%', achieved: { 2024: '10%', 2026: '10%' } }]))
    expect(Object.entries(byYear).map(([year, { mean }]) => [year, mean])).toEqual([
      ['2024', '10.00'],
      ['2025', '10.00'],
      ['2026', '20.00'],
    ])
  })

  it('weighs by the cost of matrix 2, else of matrix 1, else of the activities', () => {
    const money = { cost: '30', indicators: [{ weight: '100%', achieved: '0%' }] }
    expect(planOf(full('10'), { activities: { a: money } }).plan.costWeighted).toBe('25.00')
    expect(planOf(full('10'), { activities: { a: money }, cost: '' }).plan.costWeighted).toBe('25.00')
    for (const matrix of ['projects', 'budget'] as const) {
      const spec: ProjectSpec = { activities: { a: money }, cost: '10', in: [matrix, 'monitoring'] }
      expect(planOf(full('10'), spec).plan.costWeighted).toBe('50.00')
    }
  })
})

describe('projectProgress', () => {
  it('makes the plan’s progress when put together', () => {
    const plan = aPlan({ projects: [half('3', 'أ'), full('1', 'ب')] })
    const parts = plan.projects.map((project) => projectProgress(project, [2024, 2025]))
    expect(progressFrom(plan, parts)).toEqual(progressOf(plan))
  })

  it('looks at one project alone', () => {
    expect(projectProgress(aProject(half('3')), []).activities).toHaveLength(1)
  })
})
