import { compare } from '../../compare.ts'
import { writeMinutes } from '../../files.ts'
import type { Workbook } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'
import { type Minutes, type MinutesFormat, minutesHtml, minutesOf, type Since } from '../../minutes/index.ts'
import type { Report } from '../../report/schema.ts'
import { baselineWorkbook } from '../baseline-file.ts'
import { checkWorkbook, type Job } from '../check-file.ts'
import { refuseExisting, saveNew } from '../deliver.ts'
import { minutesFormat } from '../minutes-format.ts'
import { print } from '../print.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { differenceOutline, findingsOutline } from '../text/difference-outline.ts'
import { screenPage } from '../text/page.ts'
import { wrap } from '../text/width.ts'
import type { World } from '../world.ts'
import { type JobOptions, jobsFor } from './jobs.ts'

/** The options of `infitah minutes`. */
export interface MinutesOptions extends JobOptions {
  readonly meeting: string
  readonly out: string
  readonly format?: MinutesFormat
  /** The workbook as it was at the last meeting. */
  readonly since?: string
  readonly baseline?: string
}

/** `infitah minutes`: the minutes of a meeting, in a new file: what a person wrote into an earlier one is never lost. */
export async function runMinutes(
  path: string,
  options: MinutesOptions,
  world: World,
  language: Language,
): Promise<number> {
  const { meeting, out, since, asOf = meeting } = options
  const format = minutesFormat(out, options.format, language)
  const paths = since === undefined ? [path] : [path, since]
  const [job, old] = await jobsFor(paths, { ...options, asOf }, world, language)
  if (job === undefined) throw new Refusal(language.interface.command.noFile)

  await refuseExisting(out, world, language)
  const { workbook } = await readWorkbookFile(path, world.files, language)
  const baseline = await baselineWorkbook(options, world, language)
  const report = reportOn({ workbook, baseline }, job, language)
  const changes = old === undefined ? null : await changesSince(old, job, workbook, world, language)
  const minutes = minutesOf({ report, meeting, since: changes }, language)
  await saveNew(await writtenAs(format, minutes, language), out, world, language)
  await print(world.stdout, doneText(report, options, world, language))

  return 0
}

interface Read {
  readonly workbook: Workbook
  readonly baseline: Workbook | undefined
}

function reportOn({ workbook, baseline }: Read, job: Job, language: Language): Report {
  const { say, interface: words } = language
  const report = checkWorkbook(workbook, job, language, baseline)
  if (report.plan.projects === 0) throw new Refusal(words.command.noProject(job.path, say))

  return { ...report, file: lastName(job.path) }
}

/** Minutes name a file, and not where on somebody's machine it lies. */
function lastName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

async function changesSince(
  old: Job,
  { settings, asOf }: Job,
  workbook: Workbook,
  world: World,
  language: Language,
): Promise<Since> {
  const before = await readWorkbookFile(old.path, world.files, language)
  const difference = compare(before.workbook, workbook, { asOf, language, ...(settings !== undefined && { settings }) })
  if (difference.old.plan.projects === 0)
    throw new Refusal(language.interface.command.noProject(old.path, language.say))

  return {
    file: lastName(old.path),
    changes: difference.same
      ? []
      : [...differenceOutline(difference, language), ...findingsOutline(difference, language)],
  }
}

function writtenAs(format: MinutesFormat, minutes: Minutes, language: Language): string | Promise<Uint8Array> {
  return format === 'html' ? minutesHtml(minutes, language) : writeMinutes(minutes, format)
}

function doneText({ review }: Report, { meeting, out }: MinutesOptions, world: World, language: Language): string {
  const { say, interface: words } = language
  const page = screenPage(language, world)
  const isKnown = review?.meetings.some(({ day }) => day === meeting) ?? false
  const sentences = [
    ...(isKnown ? [] : [words.minutes.unknownMeeting(say.date(meeting), say)]),
    words.minutes.written(out, say),
  ]

  return page.finish(sentences.flatMap((sentence) => wrap(sentence, 0, page.width)))
}
