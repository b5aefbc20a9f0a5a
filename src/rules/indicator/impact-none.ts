import { isBare } from '../project/blocks.ts'
import { defineRule } from '../rule.ts'

/** A project that no impact indicator speaks for. */
export const indicatorImpactNone = defineRule({
  code: 'I05',
  id: 'indicator/impact-none',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['amounts'],

  *check({ project, facts }) {
    const { followed, title } = project
    if (followed === null || followed.impacts.length > 0 || isBare(project)) return
    if (facts.missingColumns.includes('monitoring/impact')) return

    yield { at: [followed.code.at], about: { of: 'project', project }, facts: { title } }
  },
})
