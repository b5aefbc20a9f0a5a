import type { Activity, TrackingIndicator } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { day, percent } from '../made/workbook.ts'
import { type Bed, bed, followed } from './beds.ts'
import { followedPlan } from './followed-plan.ts'
import { spread } from './money.ts'
import { shown, typed } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

const running = bed('running totals', followedPlan('النسبة التراكمية المحققة'), followed.asOf)

interface Followed {
  readonly activity: Activity
  readonly indicator: TrackingIndicator
}

/** Indicators here and there with an achieved cell for each of two years. */
function indicatorsIn({ plan }: Bed): readonly Followed[] {
  return spread(
    plan.projects.flatMap(({ activities }) =>
      activities.flatMap((activity) =>
        (activity.followed?.indicators ?? []).map((indicator) => ({ activity, indicator })),
      ),
    ),
  )
}

function cellsOf({ indicator }: Followed) {
  const [first, second] = indicator.achieved.map(({ share }) => share)

  return first === undefined || second === undefined
    ? []
    : [{ first, second, weight: Number(indicator.weight?.value ?? 0), done: Number(first.value ?? 0) }]
}

type Cells = ReturnType<typeof cellsOf>[number]

function each(bed: Bed, make: (cells: Cells, followed: Followed) => Omit<Plant, 'name'>): readonly Plant[] {
  return indicatorsIn(bed).flatMap((one) =>
    cellsOf(one).map((cells) => ({ name: shown(cells.first.at), ...make(cells, one) })),
  )
}

const found = (rule: RuleId, field: Cells['first']) => [[rule, field.at] as const]

describe('an achieved share', () => {
  sow('above its weight in one year', [followed, running], (bed) =>
    each(bed, ({ first, weight }) => ({
      deed: typed([first.at, percent(weight + 0.01)]),
      finds: found('progress/over-weight', first),
    })),
  )
  sow('above its weight in the next year', [followed, running], (bed) =>
    each(bed, ({ second, weight }) => ({
      deed: typed([second.at, percent(weight + 0.01)]),
      finds: found('progress/over-weight', second),
    })),
  )
  sow('above its weight with the year before', [followed], (bed) =>
    each(bed, ({ second, weight, done }) => ({
      deed: typed([second.at, percent(weight - done + 0.01)]),
      finds: found('progress/over-weight', second),
    })),
  )
  sow('that makes its weight full', [followed], (bed) =>
    each(bed, ({ second, weight, done }) => ({ deed: typed([second.at, percent(weight - done)]), finds: [] })),
  )
  sow('smaller than the year before', [running], (bed) =>
    each(bed, ({ second, done }) => ({
      deed: typed([second.at, percent(done - 0.01)]),
      finds: found('progress/decreasing', second),
    })),
  )
  sow('smaller than the year before, of the year itself', [followed], (bed) =>
    each(bed, ({ second, done }) => ({ deed: typed([second.at, percent(done - 0.01)]), finds: [] })),
  )
  sow('in words', [followed], (bed) =>
    each(bed, ({ first }) => ({
      deed: typed([first.at, 'في طور الإنجاز']),
      finds: found('cell/share-unreadable', first),
    })),
  )
  sow('below nothing', [followed], (bed) =>
    each(bed, ({ second }) => ({ deed: typed([second.at, percent(-1)]), finds: found('progress/negative', second) })),
  )
})

describe('an activity', () => {
  sow('that starts after what it achieved', [followed], (bed) =>
    each(bed, ({ first }, { activity }) => ({
      deed: typed([activity.followed?.start?.at ?? first.at, day('2027-02-01')]),
      finds: [['progress/early', null]],
    })),
  )
  sow('whose end is past', [followed], (bed) =>
    each(bed, ({ first }, { activity }) => ({
      deed: typed([activity.followed?.end?.at ?? first.at, day('2026-12-30')]),
      finds: [['progress/overdue', null]],
    })),
  )
  sow('of which nothing is achieved though credits were programmed', [followed], (bed) =>
    spread(
      bed.plan.projects
        .flatMap(({ activities }) => activities)
        .filter(({ line }) => (line?.byYear.get(2026)?.value ?? 0n) > 0n),
    ).map(
      ({ label, followed: row }): Plant => ({
        name: label,
        deed: typed(
          ...(row?.indicators ?? []).flatMap(({ achieved }) => achieved.map(({ share }) => [share.at, null] as const)),
        ),
        finds: [['progress/funded-not-started', null]],
      }),
    ),
  )
})

describe('a plan', () => {
  sow('of which nothing is achieved', [followed], ({ plan }) => [
    {
      name: '',
      deed: typed(
        ...plan.projects
          .flatMap(({ followed: block }) => [
            ...(block?.activities ?? []).flatMap(({ indicators }) => indicators.flatMap(({ achieved }) => achieved)),
            ...(block?.impacts ?? []).flatMap(({ achieved }) => achieved),
          ])
          .map(({ share }) => [share.at, null] as const),
      ),
      finds: [['progress/none-recorded', null]],
    },
  ])
})
