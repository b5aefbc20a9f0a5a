import { placeKey } from '../../grid/index.ts'
import type { CountField } from '../../plan/index.ts'
import { isEmpty, sumOf, unreadAmong } from '../ideas/sum-of-counts.ts'
import { defineRule, type Problem } from '../rule.ts'
import { type AxisMiss, axisMisses, byCause } from './axis-misses.ts'
import { agrees, type Tally, tallies } from './tally.ts'

/** The axes that differ with their numbers as written and as counted, side by side; no axis where the total differs. */
export type CountAxesFacts = {
  readonly axes: readonly string[]
  readonly written: readonly number[]
  readonly counted: readonly number[]
}

/** Table 06 says of each axis how many projects the plan has for it. */
export const countAxes = defineRule({
  code: 'N02',
  id: 'count/axes',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan, ofProjects }) {
    const { finals } = plan.coCreation
    if (finals === null || plan.projects.length === 0) return

    const counts = finals.counts.map(({ count }) => count)
    yield* unreadAmong([...counts, finals.total])
    if (counts.every(isEmpty)) return

    const [first, ...others] = counts.map(({ at }) => at)
    if (first !== undefined && plan.projects.some(({ axis }) => axis === '')) {
      yield { notChecked: [first, ...others] }
      return
    }

    yield* byCause(axisMisses(plan, finals.counts)).flatMap(axesProblem)
    yield* totalProblem(ofProjects(tallies).projects, finals.total, sumOf(counts))
  },
})

function axesProblem(misses: readonly AxisMiss[]): readonly Problem<CountAxesFacts>[] {
  const written = misses.filter(({ known }) => known !== 'plan')
  const [first, ...others] = written.length > 0 ? written : misses
  if (first === undefined) return []

  const single = misses.length === 1 ? { expected: String(first.counted), actual: String(first.written) } : {}
  return [
    {
      at: [first.at, ...others.map(({ at }) => at).filter((at) => placeKey(at) !== placeKey(first.at))],
      about: { of: 'plan', part: `axes/${misses.map(({ key }) => key).join('/')}` },
      facts: {
        axes: misses.map(({ title }) => title),
        written: misses.map(({ written }) => written),
        counted: misses.map(({ counted }) => counted),
      },
      ...single,
    },
  ]
}

/** A total that adds its axes up is as right as they are, and these have been looked at. */
function totalProblem(tally: Tally, total: CountField | null, sum: number | null): readonly Problem<CountAxesFacts>[] {
  if (total === null || total.value === null || total.value === sum || agrees(tally, total.value)) return []

  return [
    {
      at: [total.at],
      about: { of: 'plan', part: 'axes' },
      facts: { axes: [], written: [total.value], counted: [tally.counted] },
      expected: String(tally.counted),
      actual: String(total.value),
    },
  ]
}
