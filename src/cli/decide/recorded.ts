import { type Examined, examine } from '../../check.ts'
import { recordRows } from '../../decide.ts'
import { withheldProjects } from '../../formats/withheld.ts'
import type { Workbook } from '../../grid/index.ts'
import type { AppendedRows } from '../../hosts/written.ts'
import { readXlsx } from '../../hosts/xlsx/index.ts'
import { type Language, languages } from '../../lang/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { findingsNamed, objectionTo, readRecord } from '../../review/index.ts'
import type { Job } from '../check-file.ts'
import { Refusal } from '../refusal.ts'
import { shellWord } from '../shell-word.ts'
import { appendedFile } from './appended-file.ts'
import type { Asked } from './request.ts'

/** A workbook with what was recorded in it, read back from its bytes. */
export interface Recorded {
  readonly bytes: Uint8Array
  readonly examined: Examined
  /** The rows that were added. */
  readonly rows: number
}

/** Checks a workbook for a command that decides on what is found. */
export function examined(workbook: Workbook, { path, asOf, language, settings }: Job): Examined {
  return examine(workbook, {
    asOf,
    language: languages[language],
    file: path,
    ...(settings !== undefined && { settings }),
  })
}

/** Records what is asked for; refuses what cannot be decided or written, and a file that would not read back as it should. */
export function recorded(
  job: Job,
  { old, bytes }: { readonly old: Examined; readonly bytes: Uint8Array },
  { findings: names, projects: codes, decision, meeting }: Asked,
  language: Language,
): Recorded {
  const findings = [...new Set(names.map((name) => findingNamed(old, name, job, language)))]
  if (decision !== null) for (const finding of findings) refuseObjection(finding, decision, language)

  const projects = [...new Set(codes.map((code) => projectNamed(old, code, decision, language)))]
  const decided = [...findings.map(({ fingerprint }) => ({ fingerprint })), ...projects.map((project) => ({ project }))]

  const appended = recordRows(
    old,
    {
      ...(decision !== null && { decisions: decided.map((subject) => ({ ...subject, decision })) }),
      ...(meeting !== null && { meetings: [meeting] }),
    },
    language,
  )
  const patched = appendedFile({ path: job.path, bytes, workbook: old.workbook }, appended, language)
  const workbook = readXlsx(patched)
  refuseBroken(old.workbook, workbook, appended, job, language)

  return { bytes: patched, examined: examined(workbook, job), rows: appended.rows.length }
}

/** The record has its rows and the new ones, whole. */
function refuseBroken(
  before: Workbook,
  after: Workbook,
  { sheet, rows }: AppendedRows,
  { path }: Job,
  { say, interface: words }: Language,
): void {
  const whole = (workbook: Workbook) => readRecord(workbook).rows.filter(({ sign }) => sign === 'whole').length
  if (whole(after) === whole(before) + rows.length) return

  throw new Refusal(words.fix.broken(path, words.command.place('', sheet, say), say))
}

function findingNamed({ report }: Examined, name: string, { path }: Job, language: Language): ReportFinding {
  const { say, interface: words } = language
  const [found, ...more] = findingsNamed(report.findings, name)
  if (found === undefined) {
    throw new Refusal(words.decide.noFinding('--finding', name, `infitah decide ${shellWord(path)}`, say))
  }
  if (more.length > 0) {
    const fingerprints = [found, ...more].map(({ fingerprint }) => fingerprint)
    throw new Refusal(words.decide.severalFindings('--finding', name, fingerprints, say))
  }

  return found
}

/** A project by its code as people type it. */
function projectNamed(
  { judged, report }: Examined,
  name: string,
  decision: Asked['decision'],
  { say, interface: words }: Language,
): string {
  const codes = judged.plan.projects.flatMap(({ code }) => (code === '' ? [] : [code]))
  const code = codes.find((one) => one.toLowerCase() === name.replace(/\s+/g, '').toLowerCase())
  if (code === undefined) throw new Refusal(words.decide.noProject('--project', name, codes, say))

  const isWithheld = withheldProjects(report).some(({ project }) => project === code)
  if (decision?.status === 'accepted' && !isWithheld) throw new Refusal(words.decide.notWithheld(code, say))

  return code
}

function refuseObjection(finding: ReportFinding, decision: NonNullable<Asked['decision']>, language: Language): void {
  const objection = objectionTo(decision, finding)
  if (objection === null) return

  const { say, interface: words } = language
  const named = say.code([finding.code, finding.cells[0]].filter((part) => part !== undefined).join('@'))
  throw new Refusal(words.decide.about(named, words.review.objections[objection], say))
}
