import { cellsOfPlan, type Plan, type ReadCell } from '../plan/index.ts'
import { type Said, saidAmount, saidPlain, saidShare, saidText } from '../sayings/index.ts'
import { textKey } from '../text/index.ts'
import { changesOf } from './changes.ts'
import type { Change } from './schema.ts'
import { sumChanges } from './sums.ts'

/** What changed outside the projects: the plan's years, its row of sums, the cover sheet, the co-creation tables. */
export function planChanges(old: Plan, now: Plan): Change[] {
  return [
    ...changesOf(yearsSaid(old), yearsSaid(now)),
    ...sumChanges(old.grandTotal, now.grandTotal).map((change) => ({
      ...change,
      name: 'grand-total',
    })),
    ...namedChanges(old, now),
  ]
}

function yearsSaid({ years }: Plan): readonly Said[] {
  const value = years.join(', ')

  return [{ aspect: 'years', column: 'plan/years', kind: 'years', value, key: value }]
}

/** Each cell of a table beside the matrices is a thing of its own, named by its row. */
function namedChanges(old: Plan, now: Plan): readonly Change[] {
  const [before, after] = [named(old), named(now)]
  const names = new Map([...before, ...after].map(([key, { name }]) => [key, name]))

  return [...names].flatMap(([key, name]) =>
    changesOf(before.get(key)?.said ?? [], after.get(key)?.said ?? []).map((change) => ({ ...change, name })),
  )
}

interface Named {
  readonly name: string
  readonly said: readonly Said[]
}

function named(plan: Plan): ReadonlyMap<string, Named> {
  const seen = new Map<string, number>()
  const cells = cellsOfPlan({ ...plan, grandTotal: null }).map((cell) => {
    const key = `${cell.column} ${textKey(cell.name)}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)

    return [`${key} ${count}`, { name: cell.name, said: saidBy(cell) }] as const
  })
  const settings = (plan.cover?.settings ?? []).map(
    ({ name, value }) =>
      [`setting ${name}`, { name, said: saidText({ aspect: 'setting', column: 'cover/setting' }, value) }] as const,
  )

  return new Map<string, Named>([...cells, ...settings])
}

function saidBy(cell: ReadCell): readonly Said[] {
  const of = { aspect: cell.column, column: cell.column }
  if (cell.kind === 'text') return saidText(of, cell.field)
  if (cell.kind === 'amount') return saidAmount(of, cell.field)
  if (cell.kind === 'share') return saidShare(of, cell.field)

  return saidPlain(of, cell.kind, cell.field)
}
