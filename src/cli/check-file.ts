import { check } from '../check.ts'
import { readWorkbook, UnreadableFile } from '../files.ts'
import type { Workbook } from '../grid/index.ts'
import type { FileReason, Language, LanguageCode } from '../lang/index.ts'
import { languageWords } from '../lang/language-words.ts'
import { whyUnread } from '../lang/unread.ts'
import type { Settings } from '../plan/index.ts'
import type { Failure, Report } from '../report/schema.ts'
import { readReason } from './system-error.ts'
import type { Files } from './world.ts'

/** One file to check, as plain data that a thread can be handed. */
export interface Job {
  readonly path: string
  readonly asOf: string
  readonly language: LanguageCode
  readonly settings?: Settings
  /** The workbook that holds the plan as it was adopted. */
  readonly baseline?: string
}

/** What became of one file. */
export type Outcome = Report | Failure

/** Whether a file could not be checked. */
export function isFailure(outcome: Outcome): outcome is Failure {
  return 'error' in outcome
}

/** Checks one file; whatever is wrong with it becomes a failure that says so. */
export async function checkFile(job: Job, files: Pick<Files, 'read'>, judge = checkWorkbook): Promise<Outcome> {
  const language = await languageWords(job.language)
  try {
    const baseline = job.baseline === undefined ? undefined : await readWorkbook(await files.read(job.baseline))

    return judge(await readWorkbook(await files.read(job.path)), job, language, baseline)
  } catch (error) {
    return failureOf(job.path, error, language)
  }
}

/** Checks a workbook that was read, as a job asks. */
export function checkWorkbook(
  workbook: Workbook,
  { path, asOf, settings }: Omit<Job, 'language'>,
  language: Language,
  baseline?: Workbook,
): Report {
  return check(workbook, {
    asOf,
    language,
    file: path,
    ...(settings === undefined ? {} : { settings }),
    ...(baseline === undefined ? {} : { baseline }),
  })
}

/** The failure that stands in a report's place. */
export function failureOf(path: string, error: unknown, language: Language): Failure {
  const reason = reasonOf(error)
  const format = error instanceof UnreadableFile ? error.facts.format : undefined
  const sentence = whyUnread(path, { reason, format }, language)
  const detail = reason === 'unexpected' && error instanceof Error ? ` (${language.say.code(error.message)})` : ''

  return { format: 'infitah.report/1', file: path, error: sentence + detail }
}

function reasonOf(error: unknown): FileReason {
  return error instanceof UnreadableFile ? error.reason : (readReason(error) ?? 'unexpected')
}
