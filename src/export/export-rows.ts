import { axisCodeReader, type Identity, type Plan, type Project } from '../plan/index.ts'
import type { Report, ReportFinding } from '../report/schema.ts'
import { totalYears } from '../totals/index.ts'
import { contentHash, rowHash } from './canonical.ts'
import { type HeldBack, heldBefore, type Owned, type Withheld } from './clean.ts'
import { activityRows, financingRows } from './rows/activities.ts'
import { decisionRows } from './rows/decisions.ts'
import type { Source } from './rows/draft.ts'
import { indicatorRows, indicatorValueRows } from './rows/indicators.ts'
import { partnerRows } from './rows/partners.ts'
import { planRow } from './rows/plan.ts'
import { projectRow } from './rows/project.ts'
import { joined, type Owner, type Settled, settled } from './rows/settle.ts'
import { type Rows, tableNames } from './tables/index.ts'

/** What an export is made from. */
export interface ExportSource {
  readonly plan: Plan
  readonly identity: Pick<Identity, 'idOf'>
  /** What was found of the plan where no setting relaxes an error. */
  readonly findings: readonly Owned[]
  /** What the committee decided not to publish, whatever is found of it now. */
  readonly withheld?: readonly Withheld[]
  /** The severities that the workbook's or the caller's settings change. */
  readonly settings: Report['settings']
  readonly memberId: number
  readonly period: { readonly first: number; readonly last: number }
}

/** What a receipt says besides what went. */
export interface ReceiptNotes {
  /** Warnings on what goes that the committee has not decided on. */
  readonly undecided: readonly ReportFinding[]
  /** Settings that were not heeded where they would have relaxed an error. */
  readonly settings: Report['settings']
}

/** The clean rows of a plan, and what did not go with them. */
export interface Exported {
  readonly format: 'infitah.rows/1'
  readonly memberId: number
  /** `2024-2025`. */
  readonly period: string
  readonly tables: Rows
  readonly contentHash: string
  readonly heldBack: readonly HeldBack[]
  readonly notes: ReceiptNotes
}

/** Parts a plan into the rows of its clean projects and the projects that are held back, with the reason of each. */
export function exportRows(source: ExportSource): Exported {
  const { findings, settings, memberId } = source
  const owner = { member_id: memberId, period: periodText(source.period) }
  const parted = partedProjects(source, owner)
  const tables = joined([...parted.flatMap(({ rows }) => rows ?? []), ...planRows(source, parted, owner)])
  const going = new Set(goingIn(parted))
  const onWhatGoes = findings.filter(({ project }) => project === null || going.has(project))

  return {
    format: 'infitah.rows/1',
    memberId,
    period: owner.period,
    tables,
    contentHash: contentHash(hashesOf(tables)),
    heldBack: parted.flatMap(({ held }) => held ?? []),
    notes: { undecided: onWhatGoes.map(({ finding }) => finding).filter(isUndecided), settings },
  }
}

/** The table and hash of every row. */
export function hashesOf(tables: Rows): readonly { readonly table: string; readonly hash: string }[] {
  return tableNames.flatMap((table) => tables[table].map((row) => ({ table, hash: rowHash(row) })))
}

/** A period as keys and paths write it: `2024-2025`, of one year `2026-2026`. */
export function periodText({ first, last }: ExportSource['period']): string {
  return `${first}-${last}`
}

/** A project with its rows, or with what holds it back. */
interface Parted {
  readonly project: Project
  readonly held: HeldBack | null
  readonly rows: Rows | null
}

function partedProjects({ plan, identity, findings, withheld = [] }: ExportSource, owner: Owner): readonly Parted[] {
  const years = totalYears(plan)
  const axisCodeOf = axisCodeReader(plan)

  return plan.projects.map((project) => {
    const held = heldBefore(project, findings, withheld)
    if (held !== null) return { project, held, rows: null }

    const { code, title } = project
    const own = findings.flatMap((one) => (one.project === project ? one.finding : []))
    const source = { project, idOf: identity.idOf, years }
    const result = settledProject(source, axisCodeOf(code), own, owner)
    if ('rows' in result) return { project, held: null, rows: result.rows }

    return { project, held: { code, title, reason: 'incomplete', findings: [], decided: null, ...result }, rows: null }
  })
}

function settledProject(
  source: Source,
  axisCode: string | null,
  findings: readonly ReportFinding[],
  owner: Owner,
): Settled {
  const drafts = {
    projects: [projectRow(source, axisCode)],
    activities: activityRows(source),
    financing: financingRows(source),
    indicators: indicatorRows(source),
    indicator_values: indicatorValueRows(source),
    partners: partnerRows(source),
    decisions: decisionRows(findings),
  }

  return settled(drafts, owner)
}

/** The rows of the plan itself: none where no project goes. */
function planRows({ plan, period, findings }: ExportSource, parted: readonly Parted[], owner: Owner): readonly Rows[] {
  const projects = goingIn(parted)
  if (projects.length === 0) return []

  const withheld = parted.filter(({ held }) => held?.reason === 'withheld').length
  const heldBack = parted.length - projects.length - withheld
  const own = findings.flatMap(({ finding, project }) => (project === null ? finding : []))
  const result = settled(
    {
      plan: [planRow({ plan, projects, heldBack, withheld, period, years: totalYears(plan) })],
      decisions: decisionRows(own),
    },
    owner,
  )
  if ('missing' in result) throw new RangeError(`the plan's own row cannot be: ${result.missing.join(', ')}`)

  return [result.rows]
}

function goingIn(parted: readonly Parted[]): readonly Project[] {
  return parted.flatMap(({ project, held }) => (held === null ? [project] : []))
}

/** A warning that waits for the committee, or that it put off, or that changed since it decided. */
function isUndecided({ severity, decision }: ReportFinding): boolean {
  return severity === 'warning' && (decision === null || decision.stale || decision.status === 'deferred')
}
