import { withoutBullets } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { faultyProjects, judgeCodes, placesOf } from './faults.ts'
import { mendSlip } from './mend-slip.ts'

/** The axis in a code is not that of its project, by the settings or by what most projects of the workbook write. */
export const codeAxis = defineRule({
  code: 'C05',
  id: 'code/axis',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ once }) {
    const codes = once(judgeCodes)
    for (const faulty of faultyProjects(codes, 'axis')) {
      const { project, cells, expected } = faulty
      const axes = cells.flatMap(({ axis }) => (axis?.value == null ? [] : [axis.at]))
      const [first, ...others] = placesOf(cells)

      yield {
        at: [first, ...others, ...axes],
        about: { of: 'project', project },
        facts: {
          code: cells[0].text,
          part: cells[0].parsed?.axis ?? '',
          axis: oneLine(withoutBullets(project.axis)),
          expected,
        },
        ...(expected !== null && { expected }),
        actual: cells[0].text,
        ...mendSlip(codes, faulty),
      }
    }
  },
})
