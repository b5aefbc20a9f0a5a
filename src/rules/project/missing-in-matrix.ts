import { codeText } from '../../plan/code-pattern.ts'
import type { Project } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { blockIn, blocksOf, headOf, isBare, matrixOrder } from './blocks.ts'

/** A project of one matrix is absent from another: its code in the first matrix that has it. */
export const projectMissingInMatrix = defineRule({
  code: 'P01',
  id: 'project/missing-in-matrix',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan, facts }) {
    const seen = new Set<string>()
    for (const project of plan.projects) {
      const isCopy = seen.has(headKey(project))
      seen.add(headKey(project))
      const missing = matrixOrder.filter((matrix) => facts.has[matrix] && blockIn(project, matrix) === null)
      const present = blocksOf(project)
      const [first] = present
      if (missing.length === 0 || first === undefined || isCopy || isBare(project)) continue

      yield {
        at: [headOf(first)],
        about: { of: 'project', project },
        facts: { missing, present: present.map(({ matrix }) => matrix) },
      }
    }
  },
})

/** A second project of the same code and title is a copy, as `code/duplicate` says. */
function headKey({ index, code, title }: Project): string {
  return code === '' ? `${index}` : `${codeText(code)}\n${textKey(title)}`
}
