import type { CoCreation } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'
import { problemOf } from './problem-of-miss.ts'
import { type Elsewhere, missOf } from './shared-out.ts'
import { countOf, placesOf, sumOf, unreadAmong } from './sum-of-counts.ts'

/** The reasons of table 03 account for every idea that table 02 says was refused. */
export const ideasReasonsSum = defineRule({
  code: 'D02',
  id: 'ideas/reasons-sum',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    const { reasons, channels } = plan.coCreation
    if (reasons === null) return

    yield* unreadAmong([...reasons.counts.map(({ count }) => count), reasons.total])
    yield* problemOf(missOf(reasons, refusedIn(channels)), 'reasons')
  },
})

/** Where table 02 contradicts itself, its own rule says so: then any number it can mean is accepted here. */
function refusedIn(channels: CoCreation['channels']): Elsewhere | null {
  if (channels === null) return null

  const { rows, total } = channels
  const refused = rows.map((row) => row.refused)
  const received = countOf(total?.received)
  const selected = countOf(total?.selected)
  const rest = received === null || selected === null ? null : received - selected
  if (total === null) return { at: placesOf(refused), value: sumOf(refused), also: [] }

  return { at: placesOf([total.refused]), value: sumOf([total.refused]), also: [sumOf(refused), rest] }
}
