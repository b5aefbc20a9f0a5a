import { withoutBullets } from '../../text/index.ts'
import { mend } from '../project/mend.ts'
import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { faultyProjects, judgeCodes, placesOf } from './faults.ts'

/** Two projects of one matrix have one code: the cell of the one that has another code elsewhere, else the later. */
export const codeDuplicate = defineRule({
  code: 'C03',
  id: 'code/duplicate',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ once }) {
    const codes = once(judgeCodes)
    for (const { project, cells, expected } of faultyProjects(codes, 'duplicate')) {
      const code = cells[0].text
      const others = [...(codes.owners.get(code) ?? [])].filter((owner) => owner !== project)

      yield {
        at: placesOf(cells),
        about: { of: 'project', project },
        facts: { code, others: others.map(({ title }) => oneLine(withoutBullets(title))), expected },
        ...(expected !== null && { expected }),
        actual: code,
        ...mend(
          cells.map(({ field }) => field),
          expected,
        ),
      }
    }
  },
})
