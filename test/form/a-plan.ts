import fc from 'fast-check'
import type { ActivityContent, PlanContent, ProjectContent } from '../../src/form/index.ts'

/** A made-up plan of two years, every amount and weight any that a plan could have. */
export const anyPlan: fc.Arbitrary<PlanContent> = fc
  .array(anyProject(), { minLength: 1, maxLength: 5 })
  .map((projects) => ({
    kind: 'commune',
    collectivity: 'Palmeraie',
    region: null,
    memberId: 7,
    adopted: null,
    period: { first: 2026, last: 2027 },
    axes: [
      { code: 'AA', title: 'Gardens' },
      { code: 'BB', title: 'Roads & squares' },
    ],
    projects: projects.map((project, index) => ({ ...project, title: `Project ${index + 1} of the plan` })),
    coCreation: {
      meetings: [],
      channels: [],
      reasons: [],
      proposals: [],
      rework: { cancelled: null, merged: null, afterMerging: null, reworded: null, unchanged: null },
    },
  }))

function anyProject(): fc.Arbitrary<ProjectContent> {
  return fc.record({
    title: fc.constant(''),
    axis: fc.constantFrom('Gardens', 'Roads & squares'),
    years: fc.constantFrom('2026', '2027', '2026-2027'),
    objectives: fc.array(fc.constantFrom('shade', 'water', 'quiet'), { maxLength: 4 }),
    links: fc.constant([]),
    partners: fc.constant([]),
    contributions: fc.constant([]),
    activities: fc
      .array(anyActivity(), { minLength: 1, maxLength: 4 })
      .map((list) => list.map((activity, index) => ({ ...activity, label: `activity ${'abcd'[index]}` }))),
    impacts: fc.array(fc.constant({ label: 'people are glad', maximum: '100' }), { maxLength: 6 }),
  })
}

function anyActivity(): fc.Arbitrary<ActivityContent> {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 11n }).map((centimes) => {
    const digits = String(centimes).padStart(3, '0')
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`
  })

  return fc.record({
    label: fc.constant(''),
    mobilised: amount,
    programmed: fc.record({ 2026: amount, 2027: amount }),
    start: fc.constant('2026-02-01'),
    end: fc.constant('2027-03-31'),
    indicators: fc.array(
      fc.record({ label: fc.constantFrom('trees', 'benches'), weight: fc.integer({ min: 1, max: 100 }).map(String) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
}
