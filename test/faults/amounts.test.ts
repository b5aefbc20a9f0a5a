import type { Cell } from '../../src/grid/index.ts'
import type { AmountField } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { type Bed, beds, followed, pasted, tidy } from './beds.ts'
import { amountsOf, linesOf, projectCosts, spread } from './money.ts'
import { both, shown, typed } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

/** Cells of each kind that hold an amount other than zero, here and there in a plan. */
function amountsIn({ plan }: Bed): readonly AmountField[] {
  const lines = linesOf(plan).map(({ line }) => line)
  const totals = plan.projects.flatMap(({ budget }) => budget?.total ?? [])
  const columns = [
    lines.flatMap(({ cost }) => cost ?? []),
    lines.flatMap(({ mobilised }) => mobilised ?? []),
    ...plan.budgetYears.map((year) => lines.flatMap(({ byYear }) => byYear.get(year) ?? [])),
    projectCosts(plan, 'listed'),
    projectCosts(plan, 'budget'),
    totals.flatMap((total) => amountsOf(total)),
    plan.grandTotal === null ? [] : amountsOf(plan.grandTotal),
  ]

  return columns.flatMap((column) => spread(column.filter(({ value }) => value !== null && value >= 10_000n)))
}

function everywhere(bed: Bed, rule: RuleId | null, write: (value: number) => Cell | string | number): readonly Plant[] {
  return amountsIn(bed).map((field) => ({
    name: `${field.written} as ${JSON.stringify(write(Number(field.value) / 100))} in ${shown(field.at)}`,
    deed: typed([field.at, write(Number(field.value) / 100)]),
    finds: rule === null ? [] : [[rule, field.at]],
  }))
}

const grouped = (value: number, space: string) => {
  const [whole = '', cents = ''] = value.toFixed(2).split('.')

  return `${whole.replace(/\B(?=(\d{3})+$)/g, space)},${cents}`
}

describe('an amount', () => {
  sow('with a letter O for a zero', beds, (bed) =>
    everywhere(bed, 'cell/amount-unreadable', (value) => value.toFixed(2).replace(/0|\d$/, 'O')),
  )
  sow('with a letter l for a one', beds, (bed) =>
    everywhere(bed, 'cell/amount-unreadable', (value) => `l${value.toFixed(2).slice(1)}`),
  )
  sow('with two decimal marks', beds, (bed) =>
    everywhere(bed, 'cell/amount-unreadable', (value) => `${value.toFixed(2)}.00`),
  )
  sow('in words', beds, (bed) => everywhere(bed, 'cell/amount-unreadable', () => 'سيحدد لاحقا'))
  sow('below zero', beds, (bed) => everywhere(bed, 'cell/amount-negative', (value) => -value))
  sow('that is an error value', beds, (bed) =>
    everywhere(bed, 'cell/error-value', () => ({ value: { error: '#REF!' } })),
  )
  sow('that is a formula without a result', beds, (bed) =>
    everywhere(bed, 'cell/formula-not-calculated', () => ({ value: null, formula: 'SUM(A1:A2)' })),
  )
  sow('beyond centimes', beds, (bed) => everywhere(bed, 'cell/amount-precision', (value) => value + 0.004))
  sow('beyond centimes, and another amount then', beds, (bed) =>
    everywhere(bed, 'cell/amount-precision', (value) => value + 0.125),
  )
  sow('typed as text', [tidy, followed], (bed) =>
    everywhere(bed, 'cell/amount-as-text', (value) => value.toFixed(2).replace('.', ',')),
  )

  describe.each([
    ['no-break space', '\u00a0'],
    ['narrow no-break space', '\u202f'],
    ['thin space', '\u2009'],
  ])('with a %s', (_name, space) => {
    sow('among text', [pasted], (bed) => everywhere(bed, null, (value) => grouped(value, space)))
    sow('among numbers', [tidy, followed], (bed) =>
      everywhere(bed, 'cell/amount-as-text', (value) => grouped(value, space)),
    )
  })

  sow('that its column leaves open', [tidy, followed], (bed) =>
    spread(linesOf(bed.plan).flatMap(({ line }) => (line.cost?.value ? line.cost : []))).map(({ at }) => ({
      name: shown(at),
      deed: typed([at, '150.000']),
      finds: [['cell/amount-unreadable', at]],
    })),
  )
  sow('that its column settles', [tidy], (bed) => {
    const whole = linesOf(bed.plan).flatMap(({ line }) =>
      Number(line.cost?.value) >= 1_000_000 ? (line.cost ?? []) : [],
    )
    const [first] = whole
    if (first === undefined) return []

    return spread(whole.slice(1)).map((field) => ({
      name: shown(field.at),
      deed: both(
        typed([first.at, grouped(Number(first.value) / 100, '.')]),
        typed([field.at, grouped(Number(field.value) / 100, '.').slice(0, -3)]),
      ),
      finds: [['cell/amount-as-text', first.at]],
    }))
  })
})
