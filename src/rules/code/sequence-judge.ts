import { formatCode } from '../../plan/code-pattern.ts'
import type { Project } from '../../plan/index.ts'
import type { Objection } from './axis-codes.ts'
import type { Codes } from './codes.ts'
import type { Judge } from './faults.ts'
import { type Numbering, numberingOf } from './numbering.ts'

/** How the projects are numbered: a code that is misspelt or that two projects share counts as no number. */
export function numberingIn(
  order: readonly Project[],
  { agreed }: Codes,
  objections: ReadonlyMap<Project, Objection>,
): Numbering {
  const sharing = new Map<string, number>()
  for (const { text } of agreed.values()) sharing.set(text, (sharing.get(text) ?? 0) + 1)

  return numberingOf(
    order.map((project) => {
      const cell = agreed.get(project)
      const axis = objections.get(project)?.expected ?? cell?.parsed?.axis ?? null
      const known = cell !== undefined && sharing.get(cell.text) === 1

      return { number: known ? (cell.parsed?.number ?? null) : null, axis: axis?.toUpperCase() ?? null }
    }),
  )
}

/** The number of a code against the one that continues the numbering, else against the project's other cells. */
export function sequenceJudge({ pattern, agreed }: Codes, order: readonly Project[], { breaks }: Numbering): Judge {
  const broken = new Map(breaks.map(({ index, expected }) => [order[index], expected]))

  return (cell) => {
    const own = agreed.get(cell.project)?.parsed?.number
    if (pattern === null || cell.parsed === null || own === undefined) return null

    const right = broken.get(cell.project) ?? own
    if (cell.parsed.number === right) return null
    // No project has the number 0, whatever would continue the others.
    return {
      kind: 'sequence',
      cell,
      expected: right < 1 ? null : formatCode({ ...cell.parsed, number: right }, pattern),
    }
  }
}
