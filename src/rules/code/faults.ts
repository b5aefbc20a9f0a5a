import type { Plan, Project, TextField } from '../../plan/index.ts'
import type { PlanFacts } from '../rule.ts'
import type { AxisUse } from './axis-codes.ts'
import { axisJudge, axisUses, objectionsTo } from './axis-judge.ts'
import { type CodeCell, type Codes, codesOf } from './codes.ts'
import { duplicateJudge, malformedJudge, periodJudge, slipJudge } from './judges.ts'
import type { Numbering } from './numbering.ts'
import { inOrder, isParted } from './order.ts'
import { numberingIn, sequenceJudge } from './sequence-judge.ts'

export type FaultKind = 'malformed' | 'duplicate' | 'period' | 'axis' | 'sequence'

/** The one thing that is wrong with a code, and the code that would be right; null where nobody knows. */
export interface CodeFault {
  readonly kind: FaultKind
  readonly cell: CodeCell
  readonly expected: string | null
}

/** The codes of a plan and what is wrong with them: one fault a cell. */
export interface JudgedCodes extends Codes {
  readonly faults: readonly CodeFault[]
  readonly numbering: Numbering
  readonly uses: readonly AxisUse[]
}

/** Says what is wrong with a code; null where this judge finds nothing. */
export type Judge = (cell: CodeCell) => CodeFault | null

/** Judges every code of a plan: by its pattern first, then against other projects, the plan's years, its axis and the numbering. */
export function judgeCodes(plan: Pick<Plan, 'projects' | 'settings'>, facts: PlanFacts): JudgedCodes {
  const codes = codesOf(plan)
  const uses = axisUses(codes)
  const objections = objectionsTo(uses, plan.settings.axisCodes)
  const order = numberedOrder(inOrder(plan.projects), codes)
  const numbering = numberingIn(order, codes, objections)
  const judges = [
    malformedJudge(codes),
    duplicateJudge(codes, objections),
    periodJudge(codes, facts.years),
    axisJudge(codes, objections),
    sequenceJudge(codes, order, numbering),
    slipJudge(codes),
  ]

  return {
    ...codes,
    faults: codes.cells.map((cell) => firstFault(judges, cell)).filter((fault) => fault !== null),
    numbering,
    uses: [...uses.values()],
  }
}

/** The order that numbers are held against: the plan's, or where its rows were sorted that of the numbers themselves. */
function numberedOrder(order: readonly Project[], { agreed }: Codes): readonly Project[] {
  const numberOf = (project: Project) => agreed.get(project)?.parsed?.number ?? 0

  return isParted(order) ? [...order].sort((a, b) => numberOf(a) - numberOf(b)) : order
}

function firstFault(judges: readonly Judge[], cell: CodeCell): CodeFault | null {
  for (const judge of judges) {
    const fault = judge(cell)
    if (fault !== null) return fault
  }

  return null
}

/** One project's cells with one kind of fault. */
export interface FaultyProject {
  readonly project: Project
  readonly cells: readonly [CodeCell, ...CodeCell[]]
  readonly expected: string | null
}

/** The faults of one kind, project by project. */
export function faultyProjects({ faults }: JudgedCodes, kind: FaultKind): readonly FaultyProject[] {
  const byProject = new Map<Project, FaultyProject>()
  for (const { cell, expected } of faults.filter((fault) => fault.kind === kind)) {
    const known = byProject.get(cell.project)
    const cells: FaultyProject['cells'] = known === undefined ? [cell] : [...known.cells, cell]
    byProject.set(cell.project, { project: cell.project, cells, expected: known?.expected ?? expected })
  }

  return [...byProject.values()]
}

/** The code fields of a project as a list to point at. */
export function placesOf([first, ...others]: FaultyProject['cells']): [TextField['at'], ...TextField['at'][]] {
  return [first.field.at, ...others.map(({ field }) => field.at)]
}
