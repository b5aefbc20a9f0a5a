import { patternText } from '../../plan/code-pattern.ts'
import { mend } from '../project/mend.ts'
import { defineRule } from '../rule.ts'
import { faultyProjects, judgeCodes, placesOf } from './faults.ts'

/** A code does not follow the pattern of the workbook, or is not the code that the project has elsewhere. */
export const codeMalformed = defineRule({
  code: 'C02',
  id: 'code/malformed',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ once }) {
    const codes = once(judgeCodes)
    const right = codes.cells.find((cell) => cell.parsed !== null && codes.faults.every((fault) => fault.cell !== cell))
    const example = right?.text ?? (codes.pattern === null ? null : patternText(codes.pattern))
    for (const { project, cells, expected } of faultyProjects(codes, 'malformed')) {
      const misspelt = cells.some(({ parsed }) => parsed === null)

      yield {
        at: placesOf(cells),
        about: { of: 'project', project },
        facts: {
          written: [...new Set(cells.map(({ text }) => text))],
          like: misspelt ? (expected ?? example) : null,
          expected,
        },
        ...(expected !== null && { expected }),
        actual: cells[0].text,
        ...mend(
          cells.map(({ field }) => field),
          expected,
        ),
      }
    }
  },
})
