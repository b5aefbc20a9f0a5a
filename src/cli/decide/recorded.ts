import { type Examined, examine } from '../../check.ts'
import { recordRows } from '../../decide.ts'
import { brokenPromise } from '../../fixes/index.ts'
import { addressOf, type Place, type Workbook } from '../../grid/index.ts'
import { appendPatch, patchXlsx, readXlsx, UnpatchableFile } from '../../hosts/xlsx/index.ts'
import { type Language, languages } from '../../lang/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { findingsNamed, objectionTo, readRecord } from '../../review/index.ts'
import type { Job } from '../check-file.ts'
import { Refusal } from '../refusal.ts'
import { shellWord } from '../shell-word.ts'
import { whyNot } from '../text/fixes.ts'
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
  { findings: names, decision, meeting }: Asked,
  language: Language,
): Recorded {
  const findings = [...new Set(names.map((name) => findingNamed(old, name, job, language)))]
  if (decision !== null) for (const finding of findings) refuseObjection(finding, decision, language)

  const appended = recordRows(
    old,
    {
      ...(decision !== null && { decisions: findings.map(({ fingerprint }) => ({ fingerprint, decision })) }),
      ...(meeting !== null && { meetings: [meeting] }),
    },
    language,
  )
  const patched = patchedBytes(bytes, appended, job, language)
  const workbook = readXlsx(patched)
  const broken = brokenIn(old.workbook, workbook, appended.rows.length)
  if (broken === null) return { bytes: patched, examined: examined(workbook, job), rows: appended.rows.length }

  const { say, interface: words } = language
  throw new Refusal(words.fix.broken(job.path, words.command.place(addressOf(broken), broken.sheet, say), say))
}

function findingNamed({ report }: Examined, name: string, { path }: Job, language: Language): ReportFinding {
  const { say, interface: words } = language
  const [found, ...more] = findingsNamed(report.findings, name)
  if (found === undefined) {
    throw new Refusal(words.review.noFinding('--finding', name, `infitah decide ${shellWord(path)}`, say))
  }
  if (more.length > 0) {
    const fingerprints = [found, ...more].map(({ fingerprint }) => fingerprint)
    throw new Refusal(words.review.severalFindings('--finding', name, fingerprints, say))
  }

  return found
}

function refuseObjection(finding: ReportFinding, decision: NonNullable<Asked['decision']>, language: Language): void {
  const objection = objectionTo(decision, finding)
  if (objection === null) return

  const { say, interface: words } = language
  const named = say.code([finding.code, finding.cells[0]].filter((part) => part !== undefined).join('@'))
  throw new Refusal(words.review.about(named, words.review.objections[objection], say))
}

function patchedBytes(
  bytes: Uint8Array,
  appended: Parameters<typeof appendPatch>[0],
  { path }: Job,
  language: Language,
): Uint8Array {
  try {
    return patchXlsx(bytes, appendPatch(appended))
  } catch (error) {
    if (!(error instanceof UnpatchableFile)) throw error

    const { say, interface: words } = language
    throw new Refusal(words.command.notPatched(path, whyNot(error, language), say), { cause: error })
  }
}

/** Every other sheet is as it was, and the record has its rows and the new ones, whole. */
function brokenIn(before: Workbook, after: Workbook, added: number): Place | null {
  const [old, now] = [readRecord(before), readRecord(after)]
  const names = new Set(now.tables.map(({ sheet }) => sheet))
  const others = (workbook: Workbook) => ({
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => !names.has(name)),
  })
  const whole = now.rows.filter(({ sign }) => sign === 'whole').length
  const wanted = old.rows.filter(({ sign }) => sign === 'whole').length + added
  const broken = brokenPromise(others(before), others(after), [])

  return broken ?? (whole === wanted ? null : { sheet: now.tables[0]?.sheet ?? '', row: 0, column: 0 })
}
