import { defineRule } from '../rule.ts'
import { faultyProjects, judgeCodes, placesOf } from './faults.ts'
import { mendSlip } from './mend-slip.ts'

/** A code names other years than the plan's: one finding for the whole workbook where most codes do. */
export const codePeriod = defineRule({
  code: 'C04',
  id: 'code/period',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ facts, once }) {
    const codes = once(judgeCodes)
    const faulty = faultyProjects(codes, 'period')
    const [first, ...others] = faulty.flatMap(({ cells }) => placesOf(cells))
    const { years } = facts
    if (first !== undefined && faulty.length * 2 > codes.agreed.size && faulty.length > 1) {
      const written = [...new Set(faulty.map(({ cells }) => cells[0].text))]

      yield { at: [first, ...others], about: { of: 'plan' }, facts: { written, years, expected: null } }
      return
    }

    for (const one of faulty) {
      const { project, cells, expected } = one

      yield {
        at: placesOf(cells),
        about: { of: 'project', project },
        facts: { written: [cells[0].text], years, expected },
        ...(expected !== null && { expected }),
        actual: cells[0].text,
        ...mendSlip(codes, one),
      }
    }
  },
})
