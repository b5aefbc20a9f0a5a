import type { CountField, Plan } from '../../plan/index.ts'
import { agrees, tallies } from '../count/tally.ts'
import { defineRule, type Problem } from '../rule.ts'
import { finalParts, finalSum, type Rework, reworkedParts, reworkedSum } from './rework-sums.ts'
import { countOf, isEmpty, placesOf, sumOf, unreadAmong } from './sum-of-counts.ts'

/** Which of its two balances table 05 misses (by `unchanged`: both), and whether its sum or the parts are to mend. */
export type ReworkBalanceFacts = {
  readonly of: 'proposals' | 'projects' | 'unchanged'
  readonly written: number
  readonly exact: number
  readonly mend: 'sum' | 'parts' | 'either'
}

/** Table 05 accounts for every proposal it begins with and for every project it ends with. */
export const ideasReworkBalance = defineRule({
  code: 'D04',
  id: 'ideas/rework-balance',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan, ofProjects }) {
    const { rework } = plan.coCreation
    if (rework === null) return

    yield* unreadAmong([rework.proposals, rework.projects, ...reworkedParts(rework), ...finalParts(rework)])
    const begun = balanceOf('proposals', rework, rework.proposals, reworkedSum(rework))
    const ended = balanceOf('projects', rework, rework.projects, finalSum(rework))
    if (begun !== null && ended !== null && begun.miss !== 0 && begun.miss === ended.miss) {
      yield* unchangedProblem(rework.unchanged, begun.miss)
      return
    }

    yield* balanceProblem(begun, ended, (value) => proposed(plan).includes(value))
    yield* balanceProblem(ended, begun, (value) => agrees(ofProjects(tallies).projects, value))
  },
})

interface Balance {
  readonly of: 'proposals' | 'projects'
  readonly sum: CountField
  readonly parts: readonly (CountField | null)[]
  readonly unchanged: CountField | null
  readonly written: number
  readonly exact: number
  readonly miss: number
}

function balanceOf(of: Balance['of'], rework: Rework, sum: CountField | null, exact: number | null): Balance | null {
  const written = sum === null || isEmpty(sum) ? null : countOf(sum)
  if (sum === null || written === null || exact === null) return null

  const parts = of === 'proposals' ? reworkedParts(rework) : finalParts(rework)
  return { of, sum, parts, unchanged: rework.unchanged, written, exact, miss: written - exact }
}

/** The number that both balances share explains both when they miss alike. */
function* unchangedProblem(unchanged: CountField | null, miss: number): Generator<Problem<ReworkBalanceFacts>> {
  const written = countOf(unchanged)
  if (unchanged === null || written === null) return

  const exact = written + miss
  yield problemOf([unchanged], { of: 'unchanged', written, exact, mend: 'sum' }, [exact, written])
}

/** What another table confirms is right; the part that the other balance confirms as well. */
function* balanceProblem(
  balance: Balance | null,
  other: Balance | null,
  confirmed: (value: number) => boolean,
): Generator<Problem<ReworkBalanceFacts>> {
  if (balance === null || balance.miss === 0) return

  const { of, sum, written, exact } = balance
  const parts = other?.miss === 0 ? balance.parts.filter((part) => part !== balance.unchanged) : balance.parts
  const mend = confirmed(written) ? 'parts' : confirmed(exact) ? 'sum' : 'either'
  const cells = { sum: [sum], parts, either: [sum, ...parts] }[mend]

  yield problemOf(cells, { of, written, exact, mend }, mend === 'parts' ? [written, exact] : [exact, written])
}

function problemOf(
  cells: readonly (CountField | null)[],
  facts: ReworkBalanceFacts,
  [expected, actual]: readonly [number, number],
): Problem<ReworkBalanceFacts> {
  const [first, ...others] = placesOf(cells)

  return {
    at: first === undefined ? [] : [first, ...others],
    about: { of: 'plan', part: `rework/${facts.of}` },
    facts,
    expected: String(expected),
    actual: String(actual),
  }
}

/** The numbers of proposals that table 04 gives. */
function proposed({ coCreation: { proposals } }: Plan): readonly (number | null)[] {
  return proposals === null ? [] : [sumOf([proposals.total]), sumOf(proposals.counts.map(({ count }) => count))]
}
