import { type Examined, examine } from './check.ts'
import {
  type Exported,
  exportRows,
  type Owned,
  periodText,
  type Whose,
  type Withheld,
  whoseIs,
} from './export/index.ts'
import type { Workbook } from './grid/index.ts'
import { knownOf } from './known.ts'
import type { ReportLanguage } from './lang/index.ts'
import { type IdentityRecord, identifyInTurn, type Plan, readPlan, type Settings } from './plan/index.ts'
import { journalIn, type KeptJournal, knownIdentity, lastPushIn, together } from './push/index.ts'
import type { Report } from './report/schema.ts'
import { catalogue, severityChanges } from './rules/index.ts'

/** What an export takes beside the workbook. */
export interface ExportOptions extends Partial<Whose> {
  /** The day of the checks, ISO 8601. */
  readonly asOf: string
  /** In which findings are said. */
  readonly language: ReportLanguage
  readonly settings?: Settings
  /** The identities of what is published, where a receiver was asked; else those of the last push that the workbook keeps. */
  readonly previous?: IdentityRecord
  /** What is kept of pushes beside a workbook that takes no sheet of ours. */
  readonly beside?: KeptJournal
}

/**
 * The journey from a workbook to its clean rows: read, checked with every error in force, parted into what goes and what
 * is held back.
 * @throws OwnerUnknown where nobody says whose plan it is
 */
export function exportPlan(workbook: Workbook, { previous, beside, ...options }: ExportOptions): Exported {
  // Decisions hold on to what the workbook's own record calls things, whatever the last push called them.
  const examined = examine(workbook, options, readStrictly)
  const { plan } = examined.judged
  const whose = whoseIs(plan, options)
  const published =
    previous ?? publishedIdentity(together([journalIn(workbook), ...(beside === undefined ? [] : [beside])]), whose)

  return exportRows({
    plan,
    identity: identifyInTurn(plan, published, knownOf(examined.workbook, options).previous),
    findings: findingsOf(examined),
    withheld: withheldIn(examined.report),
    settings: severityChanges(catalogue, readPlan(examined.workbook, options.settings).settings),
    ...whose,
  })
}

/** What the last push that is kept calls things. */
function publishedIdentity(journal: KeptJournal, { memberId, period }: Whose): IdentityRecord | null {
  const last = lastPushIn(journal, { memberId, period: periodText(period) })

  return last?.rows == null ? null : knownIdentity(last.rows)
}

function findingsOf({ judged, report }: Examined): readonly Owned[] {
  const owners = new Map(judged.findings.map(({ fingerprint, project }) => [fingerprint, project]))

  return report.findings.map((finding) => ({ finding, project: owners.get(finding.fingerprint) ?? null }))
}

/** That a project is not to be published outlives the finding that it was decided on, until a later row says otherwise. */
function withheldIn({ review }: Report): readonly Withheld[] {
  const own = (review?.decisions ?? []).filter(
    ({ status, standing }) => status === 'withheld' && standing !== 'replaced',
  )

  return own.flatMap(({ project, reason }) => (project === null ? [] : [{ project, reason }]))
}

/** A plan whose settings raise severities to errors and relax none. */
function readStrictly(workbook: Workbook, settings?: Settings): Plan {
  const plan = readPlan(workbook, settings)
  const raised = Object.entries(plan.settings.severities ?? {}).filter(([, severity]) => severity === 'error')

  return { ...plan, settings: { ...plan.settings, severities: Object.fromEntries(raised) } }
}
