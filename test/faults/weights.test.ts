import type { Cell } from '../../src/grid/index.ts'
import type { ShareField, TrackingIndicator } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { type Bed, beds, pasted, tidy } from './beds.ts'
import { spread } from './money.ts'
import { cellIn, shown, typed } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

interface Weight {
  readonly indicator: TrackingIndicator
  readonly weight: ShareField
  readonly last: ShareField
}

/** Weights here and there of projects whose weights come to 100. */
function weightsIn({ plan }: Bed): readonly Weight[] {
  const all = plan.projects.flatMap(({ followed }) => {
    const indicators = (followed?.activities ?? []).flatMap((activity) => activity.indicators)
    const weights = indicators.flatMap((indicator) =>
      indicator.weight === null ? [] : [{ indicator, weight: indicator.weight }],
    )
    const last = weights.at(-1)?.weight
    const sum = weights.reduce((total, { weight }) => total + Number(weight.value), 0)
    return last === undefined || Math.abs(sum - 100) > 1e-9 || weights.length < 2
      ? []
      : weights.map((one) => ({ ...one, last }))
  })

  return [...spread(all), ...spread(all.slice(4, 15))]
}

/** A share as its cell writes it. */
function points(bed: Bed, { at }: ShareField, share: number): Cell {
  const like = cellIn(bed.workbook, at)
  const format = like?.format === undefined ? {} : { format: like.format }

  return typeof like?.value === 'string'
    ? { value: `${Number(share.toFixed(6))}%`, ...format }
    : { value: Number((share / 100).toPrecision(12)), ...format }
}

function each(
  bed: Bed,
  rule: RuleId | null,
  write: (share: number, weight: Weight) => Cell | string | null,
  where: 'own' | 'last' = 'own',
) {
  return weightsIn(bed).map((one): Plant => {
    const share = Number(one.weight.value)
    const at = where === 'own' ? one.weight.at : one.last.at
    return {
      name: `${share} in ${shown(one.weight.at)}`,
      deed: typed([one.weight.at, write(share, one)]),
      finds: rule === null ? [] : [[rule, at]],
    }
  })
}

describe('a weight', () => {
  for (const off of [0.01, -0.01, 1, -1, 10]) {
    sow(`off by ${off}`, beds, (bed) =>
      each(
        bed,
        'indicator/weights-sum',
        (share, { weight }) => points(bed, weight, share === 1 && off === -1 ? 1.5 : share + off),
        'last',
      ),
    )
  }
  sow('left out', beds, (bed) => each(bed, 'indicator/weight-missing', () => null))
  sow('of nothing', beds, (bed) => each(bed, 'indicator/weight-range', (_share, { weight }) => points(bed, weight, 0)))
  sow('above 100', beds, (bed) => each(bed, 'indicator/weight-range', (_share, { weight }) => points(bed, weight, 135)))
  sow('below nothing', beds, (bed) =>
    each(bed, 'indicator/weight-range', (share, { weight }) => points(bed, weight, -share)),
  )
  sow('in words', beds, (bed) => each(bed, 'cell/share-unreadable', () => 'حسب التقدم'))
  sow('that is an error value', beds, (bed) => each(bed, 'cell/error-value', () => ({ value: { error: '#DIV/0!' } })))
  sow('that another one makes up for', beds, (bed) =>
    weightsIn(bed).flatMap(({ weight, last }): Plant[] =>
      weight === last
        ? []
        : [
            {
              name: shown(weight.at),
              deed: typed(
                [weight.at, points(bed, weight, Number(weight.value) + 0.5)],
                [last.at, points(bed, last, Number(last.value) - 0.5)],
              ),
              finds: [],
            },
          ],
    ),
  )
  sow('without its indicator', beds, (bed) =>
    weightsIn(bed).map(
      ({ indicator, weight }): Plant => ({
        name: shown(weight.at),
        deed: typed([indicator.label.at, null]),
        finds: [['indicator/weight-missing', indicator.label.at]],
      }),
    ),
  )
  sow('of an indicator with two bullets', beds, (bed) =>
    weightsIn(bed).map(
      ({ indicator, weight }): Plant => ({
        name: shown(weight.at),
        deed: typed([indicator.label.at, '*عدد اللقاءات المنظمة؛\n*عدد المستفيدين من اللقاءات']),
        finds: [['indicator/two-in-one', indicator.label.at]],
      }),
    ),
  )
})

describe('an activity', () => {
  sow('without any indicator', [tidy, pasted], (bed) =>
    spread(
      bed.plan.projects.flatMap((project) =>
        project.activities.filter(({ followed }) => followed?.indicators.length === 1),
      ),
    ).flatMap((activity): Plant[] => {
      const [indicator] = activity.followed?.indicators ?? []
      const label = activity.followed?.label.at
      const weight = indicator?.weight?.at
      return indicator === undefined || weight === undefined || label === undefined
        ? []
        : [
            {
              name: shown(label),
              deed: typed([indicator.label.at, null], [weight, null]),
              finds: [['indicator/none', null]],
            },
          ]
    }),
  )
})

describe('an impact indicator', () => {
  const impactsIn = ({ plan }: Bed) =>
    spread(
      plan.projects
        .flatMap(({ followed }) => followed?.impacts ?? [])
        .filter(({ label }) => !/؛\s*\*/.test(label.written)),
    )

  sow('with a maximum of 90', beds, (bed) =>
    impactsIn(bed).flatMap(({ maximum }): Plant[] =>
      maximum === null
        ? []
        : [
            {
              name: shown(maximum.at),
              deed: typed([maximum.at, points(bed, maximum, 90)]),
              finds: [['indicator/impact-maximum', maximum.at]],
            },
          ],
    ),
  )
  sow('without a maximum', beds, (bed) =>
    impactsIn(bed).flatMap(({ maximum }): Plant[] =>
      maximum === null
        ? []
        : [
            {
              name: shown(maximum.at),
              deed: typed([maximum.at, null]),
              finds: [['indicator/impact-maximum', maximum.at]],
            },
          ],
    ),
  )
  sow('with two bullets', beds, (bed) =>
    impactsIn(bed).map(
      ({ label }): Plant => ({
        name: shown(label.at),
        deed: typed([label.at, '*تزايد عدد الزوار؛ *تناقص عدد الشكايات']),
        finds: [['indicator/two-in-one', label.at]],
      }),
    ),
  )
  sow('that its project lacks', beds, (bed) =>
    spread(bed.plan.projects).flatMap(({ followed }): Plant[] =>
      followed === null
        ? []
        : [
            {
              name: shown(followed.code.at),
              deed: typed(
                ...followed.impacts.flatMap(({ label, maximum, achieved }) =>
                  [label.at, maximum?.at, ...achieved.map(({ share }) => share.at)].flatMap((at) =>
                    at === undefined ? [] : [[at, null] as const],
                  ),
                ),
              ),
              finds: [['indicator/impact-none', followed.code.at]],
            },
          ],
    ),
  )
})
