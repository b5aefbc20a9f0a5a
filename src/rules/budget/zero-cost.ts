import { isBare } from '../project/blocks.ts'
import { defineRule } from '../rule.ts'

/** A project usually costs something. */
export const budgetZeroCost = defineRule({
  code: 'B08',
  id: 'budget/zero-cost',
  severity: 'info',
  since: '1.0.0',
  each: 'project',
  reads: ['amounts'],
  yieldsTo: ['budget/project-sum', 'budget/project-cost-differs'],

  *check({ project }) {
    const cost = project.budget?.cost ?? project.listed?.cost ?? null
    if (isBare(project) || cost === null || cost.trouble !== null || (cost.value ?? 0n) !== 0n) return

    yield { at: [cost.at], about: { of: 'project', project }, facts: { written: cost.value !== null } }
  },
})
