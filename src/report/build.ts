import { addressOf, cellAt, isError, sheetNamed, type Workbook } from '../grid/index.ts'
import type { ReportLanguage, RuleWords } from '../lang/language.ts'
import type { Identity, Plan } from '../plan/index.ts'
import { progressOf } from '../progress/index.ts'
import { projectSubjects, readRecord } from '../review/index.ts'
import {
  type CellEdit,
  type Facts,
  type Finding,
  placesOf,
  type Rule,
  type RuleId,
  type Severity,
} from '../rules/index.ts'
import { totalsOf } from '../totals/index.ts'
import { countsOf } from './counts.ts'
import { reviewed } from './review.ts'
import type { Report, ReportFinding } from './schema.ts'

/** What a run of all rules over a plan gave. */
export interface Judged {
  readonly plan: Plan
  readonly asOf: string
  readonly findings: readonly Finding[]
  readonly notChecked: Report['notChecked']
  readonly rulesRun: number
  readonly settings: Report['settings']
  /** The ids by which decisions hold on to things. */
  readonly identity: Pick<Identity, 'idOf'>
}

/** The report of one workbook in one language. */
export function reportOf(judged: Judged, workbook: Workbook, language: ReportLanguage, file: string | null): Report {
  const { plan, findings } = judged
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length

  return {
    format: 'infitah.report/1',
    file,
    asOf: judged.asOf,
    plan: countsOf(plan),
    ...reviewed(
      {
        findings: findings.map((finding) => findingIn(finding, workbook, language)),
        projects: projectSubjects(plan, judged.identity.idOf),
      },
      readRecord(workbook),
      judged.asOf,
      language,
    ),
    summary: { error: count('error'), warning: count('warning'), info: count('info'), rulesRun: judged.rulesRun },
    notChecked: judged.notChecked,
    settings: judged.settings,
    totals: totalsOf(plan),
    progress: progressOf(plan),
  }
}

function findingIn(
  { rule, severity, problem, project, fingerprint, factsDigest }: Finding,
  workbook: Workbook,
  language: ReportLanguage,
): ReportFinding {
  const { sheet, cells, related } = placesOf(problem)
  const words = wordsOf(rule, language)
  const { facts, fix } = problem
  const { say } = language

  return {
    rule: rule.id,
    code: rule.code,
    severity,
    sheet,
    cells: [...cells],
    ...(related.length > 0 && { related: related.map((one) => ({ sheet: one.sheet, cells: [...one.cells] })) }),
    project: project?.code || null,
    message: words.what(facts, say),
    why: words.why,
    todo: typeof words.todo === 'string' ? words.todo : words.todo(facts, say),
    expected: problem.expected ?? null,
    actual: problem.actual ?? null,
    fix:
      fix === undefined || words.fix === undefined
        ? null
        : { label: words.fix(facts, say), kind: fix.kind, edits: fix.edits.map((edit) => editIn(edit, workbook)) },
    decision: null,
    fingerprint,
    factsDigest,
  }
}

/** A rule's own words take its own facts; that they match is held by the types of the catalogue and the languages. */
function wordsOf(rule: Rule, language: ReportLanguage): RuleWords<Facts> {
  return language.rules[rule.id as RuleId] as unknown as RuleWords<Facts>
}

function editIn(
  { at, value, format }: CellEdit,
  workbook: Workbook,
): NonNullable<ReportFinding['fix']>['edits'][number] {
  const sheet = sheetNamed(workbook, at.sheet)
  const was = (sheet === undefined ? undefined : cellAt(sheet, at.row, at.column))?.value ?? null

  return {
    sheet: at.sheet,
    cell: addressOf(at),
    was: isError(was) ? was.error : was,
    value,
    ...(format !== undefined && { format }),
  }
}
