import { formatCode, type ParsedCode } from '../../plan/code-pattern.ts'
import { repairCode } from '../../plan/code-repair.ts'
import type { Project } from '../../plan/index.ts'
import type { Objection } from './axis-codes.ts'
import type { CodeCell, Codes } from './codes.ts'
import type { Judge } from './faults.ts'
import { sameText, sameYears } from './same.ts'

/** The same project's code elsewhere where that is well-formed, else the parts put right. */
export function malformedJudge({ pattern, agreed, owners }: Codes): Judge {
  return (cell) => {
    if (pattern === null || cell.parsed !== null) return null

    const elsewhere = agreed.get(cell.project)
    const repaired = repairCode(cell.text, pattern)
    const taken = [...(owners.get(repaired ?? '') ?? [])].some((owner) => owner !== cell.project)
    const expected = elsewhere?.parsed == null ? (taken ? null : repaired) : elsewhere.text
    return { kind: 'malformed', cell, expected }
  }
}

/**
 * Of projects with one code the first keeps it that has it in other matrices as well, and whose axis does not object to it:
 * another matrix that misspells it there makes it no less taken.
 */
export function duplicateJudge({ cells, agreed }: Codes, objections: ReadonlyMap<Project, Objection>): Judge {
  const keepers = new Map<string, CodeCell>()
  const isOwn = (cell: CodeCell) => agreed.get(cell.project)?.text === cell.text
  const claim = (cell: CodeCell) => (isOwn(cell) ? (objections.has(cell.project) ? 1 : 2) : 0)
  for (const cell of cells) {
    const keeper = keepers.get(cell.text)
    if (keeper === undefined || claim(keeper) < claim(cell)) keepers.set(cell.text, cell)
  }

  return (cell) => {
    if (keepers.get(cell.text)?.project === cell.project) return null

    return { kind: 'duplicate', cell, expected: isOwn(cell) ? null : (agreed.get(cell.project)?.text ?? null) }
  }
}

/** The years of a code against the plan's; where nobody knows those, against the project's other cells. */
export function periodJudge({ pattern, agreed }: Codes, years: readonly number[]): Judge {
  return (cell) => {
    const { parsed, project } = cell
    if (pattern === null || parsed === null || parsed.years.length === 0) return null

    const right = years.length > 0 ? yearsIn(parsed, years) : agreed.get(project)?.parsed?.years
    if (right === undefined || sameYears(parsed.years, right)) return null
    return { kind: 'period', cell, expected: formatCode({ ...parsed, years: right }, pattern) }
  }
}

/** The years that a code of so many years should name: one of the plan's, its first and last, or all. */
function yearsIn({ years: written }: ParsedCode, years: readonly number[]): readonly number[] {
  const [first = 0] = years
  if (written.length === 1) return written.every((year) => years.includes(year)) ? written : [first]

  return written.length === 2 ? [first, years.at(-1) ?? first] : years
}

/** What the other judges have passed and is still another code than the project's: by its letters' case, or without a pattern. */
export function slipJudge({ agreed }: Codes): Judge {
  return (cell) => {
    const own = agreed.get(cell.project)
    if (own === undefined || own.text === cell.text || !saysTheSame(cell, own)) return null

    return { kind: 'malformed', cell, expected: own.text }
  }
}

function saysTheSame({ parsed: a }: CodeCell, { parsed: b }: CodeCell): boolean {
  if (a === null || b === null) return true

  return a.number === b.number && sameText(a.axis, b.axis) && sameYears(a.years, b.years)
}
