import type { Place } from '../../grid/index.ts'
import type { Counted, Plan } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { countOf } from '../ideas/sum-of-counts.ts'
import { shownLabel } from '../shown-label.ts'
import { agrees, axisTallies, axisTally } from './tally.ts'

/** An axis whose number in table 06 is not that of its projects. */
export interface AxisMiss {
  readonly key: string
  readonly title: string
  readonly written: number
  readonly counted: number
  /** Only the plan or only the table knows the axis, or both do. */
  readonly known: 'plan' | 'table' | 'both'
  /** Where to mend: the count, the label of an axis that the plan does not know, the last label where one is missing. */
  readonly at: Place
}

/** The axes where table 06 and the plan differ, in the order of the table; each axis that only the plan has counts zero in the table. */
export function axisMisses(plan: Plan, counts: readonly Counted[]): readonly AxisMiss[] {
  const tallies = axisTallies(plan)
  const inTable = counts.flatMap(({ label, count }): AxisMiss[] => {
    const key = textKey(label.written)
    const tally = axisTally(plan, key)
    const written = countOf(count)
    if (written === null || agrees(tally, written)) return []

    const known = tallies.has(key) ? 'both' : 'table'
    const at = known === 'both' ? count.at : label.at
    return [{ key, title: shownLabel(label), written, counted: tally.counted, known, at }]
  })
  const keys = new Set(counts.map(({ label }) => textKey(label.written)))
  const last = counts.at(-1)?.label.at
  const missing = [...tallies].flatMap(([key, tally]): AxisMiss[] =>
    keys.has(key) || last === undefined || agrees(tally, 0)
      ? []
      : [{ key, title: tally.title, written: 0, counted: tally.counted, known: 'plan', at: last }],
  )

  return [...inTable, ...missing]
}

/** Misses that have one cause: an axis under two names, projects counted with another axis, axes that the table leaves out. */
export function byCause(misses: readonly AxisMiss[]): readonly (readonly AxisMiss[])[] {
  const renamed = misses.flatMap((miss) => {
    const other = misses.find(({ known, counted }) => known === 'plan' && counted === miss.written)
    return miss.known === 'table' && other !== undefined ? [[miss, other]] : []
  })
  const explained = new Set(renamed.flat())
  const rest = misses.filter((miss) => !explained.has(miss))
  const balanced = rest.length > 1 && rest.reduce((sum, { written, counted }) => sum + written - counted, 0) === 0

  if (balanced) return [...renamed, rest]

  const left = rest.filter(({ known }) => known === 'plan')
  const alone = rest.filter(({ known }) => known !== 'plan')
  return [...renamed, ...alone.map((miss) => [miss]), ...(left.length === 0 ? [] : [left])]
}
