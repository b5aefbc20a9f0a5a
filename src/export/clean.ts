import type { Project } from '../plan/index.ts'
import type { ReportFinding } from '../report/schema.ts'

/** A finding with the project that it is of; null where it is of the workbook as a whole. */
export interface Owned {
  readonly finding: ReportFinding
  readonly project: Project | null
}

/** That the committee decided not to publish a project, and why. */
export interface Withheld {
  /** As its code was when that was decided. */
  readonly project: string
  readonly reason: string | null
}

/** Why a project does not go. */
export type HeldReason =
  /** Open errors touch it. */
  | 'errors'
  /** The committee decided that it is not published. */
  | 'withheld'
  /** Something that its rows must say is not known. */
  | 'incomplete'

/** A project that does not go, with all that holds it. */
export interface HeldBack {
  readonly code: string
  readonly title: string
  readonly reason: HeldReason
  /** The open errors; of a withheld project the findings that say so. */
  readonly findings: readonly ReportFinding[]
  /** Why the committee withholds it. */
  readonly decided: string | null
  /** What the rows would have to say: `table.column`. */
  readonly missing: readonly string[]
}

/** Whether a finding is an error that is not mended: no decision accepts one. */
export function isOpenError({ finding }: Owned): boolean {
  return finding.severity === 'error'
}

/** Why a project does not go before its rows are made; null where it does. Errors of the workbook as a whole hold all. */
export function heldBefore(
  project: Project,
  findings: readonly Owned[],
  withheld: readonly Withheld[],
): HeldBack | null {
  const { code, title } = project
  const decided = withheldBy(project, findings, withheld)
  if (decided !== null) return { code, title, reason: 'withheld', missing: [], ...decided }

  const errors = findings.filter((one) => (one.project === project || one.project === null) && isOpenError(one))
  if (errors.length === 0) return null

  return { code, title, reason: 'errors', findings: findingsOf(errors), decided: null, missing: [] }
}

function withheldBy(project: Project, findings: readonly Owned[], withheld: readonly Withheld[]) {
  const own = findings.filter((one) => one.project === project && one.finding.decision?.status === 'withheld')
  const recorded = withheld.find((one) => one.project === project.code)
  if (own.length === 0 && recorded === undefined) return null

  const reasons = [...own.map(({ finding }) => finding.decision?.reason), recorded?.reason]
  return { findings: findingsOf(own), decided: reasons.find((reason) => reason != null) ?? null }
}

function findingsOf(owned: readonly Owned[]): readonly ReportFinding[] {
  return owned.map(({ finding }) => finding)
}
