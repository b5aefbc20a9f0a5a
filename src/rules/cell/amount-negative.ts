import { samePlace } from '../../grid/index.ts'
import { centimesText } from '../../money/index.ts'
import type { Project, ReadCell } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'
import { aboutCell } from './about.ts'

/** An amount below zero. A sum is silent where it only follows a negative part. */
export const cellAmountNegative = defineRule({
  code: 'V04',
  id: 'cell/amount-negative',
  severity: 'error',
  since: '1.0.0',
  each: 'cell',
  kinds: ['amount'],

  *check({ cell }) {
    if (cell.kind !== 'amount') return
    const { field, column } = cell
    if (field.value === null || field.value >= 0n || followsItsParts(cell)) return

    yield {
      at: [field.at],
      about: aboutCell(cell),
      facts: { column, amount: field.value },
      actual: centimesText(field.value),
    }
  },
})

function followsItsParts({ project, field }: ReadCell): boolean {
  if (project === null) return 'formula' in field && field.formula

  const negative = partsOf(project).filter(({ value }) => value !== null && value < 0n)
  return negative.length > 0 && !negative.some(({ at }) => samePlace(at, field.at))
}

/** What an activity's money is made of: credits already in the budget, and those of each year. */
function partsOf({ budget }: Project) {
  const lines = budget?.lines ?? []

  return lines.flatMap(({ mobilised, byYear }) => [...(mobilised === null ? [] : [mobilised]), ...byYear.values()])
}
