import { blockIn, headOf } from '../project/blocks.ts'
import { defineRule } from '../rule.ts'
import { labelsIn, matricesFor } from './parts.ts'

/** A project has no activity at all in a matrix where it stands. */
export const activityNone = defineRule({
  code: 'A04',
  id: 'activity/none',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: [],

  *check({ project, facts }) {
    const matrices = matricesFor(project, facts)
    const without = matrices.filter((matrix) => labelsIn(project, matrix).length === 0)
    const [first, ...others] = without.flatMap((matrix) => {
      const block = blockIn(project, matrix)
      return block === null ? [] : [headOf(block)]
    })
    if (first === undefined) return

    yield {
      at: [first, ...others],
      about: { of: 'project', project },
      facts: { without, everywhere: without.length === matrices.length },
    }
  },
})
