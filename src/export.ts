import { judge } from './check.ts'
import { type Exported, exportRows, type Owned, type Whose, whoseIs } from './export/index.ts'
import type { Workbook } from './grid/index.ts'
import { type Known, knownOf, oursAside } from './known.ts'
import type { Language } from './lang/index.ts'
import { type IdentityRecord, identify, type Plan, readPlan, type Settings } from './plan/index.ts'
import { reportOf } from './report/index.ts'
import { catalogue, severityChanges } from './rules/index.ts'

/** What an export takes beside the workbook. */
export interface ExportOptions extends Partial<Whose> {
  /** The day of the checks, ISO 8601. */
  readonly asOf: string
  /** In which findings are said. */
  readonly language: Language
  readonly settings?: Settings
  /** The identities that the workbook's record or the last push remembers. */
  readonly previous?: IdentityRecord
}

/**
 * The journey from a workbook to its clean rows: read, checked with every error in force, parted into what goes and what
 * is held back.
 * @throws OwnerUnknown where nobody says whose plan it is
 */
export function exportPlan(given: Workbook, options: ExportOptions): Exported {
  const workbook = oursAside(given)
  const known = knownOf(workbook, options)
  const plan = readPlan(workbook, options.settings)
  const whose = whoseIs(plan, options)
  const strict = { ...plan, settings: withoutRelaxing(plan.settings) }

  return exportRows({
    plan,
    identity: identify(plan, known.previous ?? undefined),
    findings: findingsOf(strict, workbook, known, options),
    settings: severityChanges(catalogue, plan.settings),
    ...whose,
  })
}

function findingsOf(plan: Plan, workbook: Workbook, known: Known, { asOf, language }: ExportOptions): readonly Owned[] {
  const judged = judge(plan, asOf, known)
  const owners = new Map(judged.findings.map(({ fingerprint, project }) => [fingerprint, project]))

  return reportOf(judged, workbook, language, null).findings.map((finding) => ({
    finding,
    project: owners.get(finding.fingerprint) ?? null,
  }))
}

/** Only severities that a setting raises to errors hold for what is published. */
function withoutRelaxing(settings: Settings): Settings {
  const raised = Object.entries(settings.severities ?? {}).filter(([, severity]) => severity === 'error')

  return { ...settings, severities: Object.fromEntries(raised) }
}
