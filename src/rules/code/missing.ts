import { codeText } from '../../plan/code-pattern.ts'
import type { Project, TextField } from '../../plan/index.ts'
import { withoutBullets } from '../../text/index.ts'
import { blocksOf } from '../project/blocks.ts'
import { mend } from '../project/mend.ts'
import { defineRule, type PlanFacts } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { judgeCodes } from './faults.ts'
import { freeCodes } from './free-codes.ts'

/** A project stands without a code: its own from another matrix is offered, else the next free one. */
export const codeMissing = defineRule({
  code: 'C01',
  id: 'code/missing',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan, facts, once }) {
    const projects = plan.projects.filter((project) => emptyCodes(project, facts).length > 0)
    if (projects.length === 0) return

    const codes = once(judgeCodes)
    const free = freeCodes(plan, codes, facts.years)
    for (const project of projects) {
      const fields = emptyCodes(project, facts)
      const [first, ...others] = fields.map(({ at }) => at)
      const own = codes.agreed.get(project)?.text ?? null
      const offered = own ?? free.get(project) ?? null
      if (first === undefined) continue

      yield {
        at: [first, ...others],
        about: { of: 'project', project },
        facts: { title: oneLine(withoutBullets(project.title)), own, offered },
        ...(offered !== null && { expected: offered }),
        ...mend(fields, offered),
      }
    }
  },
})

/** The empty cells where a project's code would stand. */
function emptyCodes(project: Project, { missingColumns }: PlanFacts): readonly TextField[] {
  return blocksOf(project)
    .filter(({ matrix }) => !missingColumns.includes(`${matrix}/code`))
    .map(({ code }) => code)
    .filter(({ written }) => codeText(written) === '')
}
