import { defineRule } from '../rule.ts'
import { faultyProjects, judgeCodes, placesOf } from './faults.ts'
import { mendSlip } from './mend-slip.ts'

/** Running numbers fit neither one numbering through the plan nor one per axis: the fewest cells that break it. */
export const codeSequence = defineRule({
  code: 'C06',
  id: 'code/sequence',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ once }) {
    const codes = once(judgeCodes)
    const { way } = codes.numbering
    const faulty = faultyProjects(codes, 'sequence')
    const [first, ...others] = faulty.flatMap(({ cells }) => placesOf(cells))
    const written = faulty.map(({ cells }) => cells[0].text)
    if (first !== undefined && faulty.length * 2 > codes.agreed.size && faulty.length > 1) {
      yield { at: [first, ...others], about: { of: 'plan' }, facts: { written, way, expected: null } }
      return
    }

    for (const one of faulty) {
      const { project, cells, expected } = one

      yield {
        at: placesOf(cells),
        about: { of: 'project', project },
        facts: { written: [cells[0].text], way, expected },
        ...(expected !== null && { expected }),
        actual: cells[0].text,
        ...mendSlip(codes, one),
      }
    }
  },
})
