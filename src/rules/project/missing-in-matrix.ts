import { defineRule } from '../rule.ts'
import { blockIn, blocksOf, headOf, matrixOrder } from './blocks.ts'

/** A project of one matrix is absent from another: its code in the first matrix that has it. */
export const projectMissingInMatrix = defineRule({
  code: 'P01',
  id: 'project/missing-in-matrix',
  severity: 'error',
  since: '1.0.0',
  each: 'project',

  *check({ project, facts }) {
    const missing = matrixOrder.filter((matrix) => facts.has[matrix] && blockIn(project, matrix) === null)
    const present = blocksOf(project)
    const [first] = present
    if (missing.length === 0 || first === undefined) return

    yield {
      at: [headOf(first)],
      about: { of: 'project', project },
      facts: { missing, present: present.map(({ matrix }) => matrix) },
    }
  },
})
