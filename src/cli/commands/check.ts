import type { Language } from '../../lang/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { baselineWorkbook } from '../baseline-file.ts'
import { isFailure, type Outcome } from '../check-file.ts'
import { checkFiles } from '../check-files.ts'
import { csvFor, deliver } from '../deliver.ts'
import { namedFiles } from '../named-files.ts'
import { Refusal } from '../refusal.ts'
import { filesText } from '../text/files.ts'
import { type Page, pageFor } from '../text/page.ts'
import { oneLine } from '../text/plain-text.ts'
import { reportText } from '../text/report.ts'
import type { World } from '../world.ts'
import { complainOfUnread } from './complain-of-unread.ts'
import { type JobOptions, jobsFor } from './jobs.ts'

/** The options of `infitah check`. */
export interface CheckOptions extends JobOptions {
  readonly format: 'text' | 'json' | 'html' | 'sarif' | 'csv' | 'markdown'
  readonly failOn: 'error' | 'warning' | 'never'
  readonly jobs?: number
  readonly baseline?: string
}

/** `infitah check`: the findings of one or more workbooks. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  world: World,
  language: Language,
): Promise<number> {
  const { out, format, failOn } = options
  const files = await namedFiles(paths, world.files)
  const { baseline } = options
  if (baseline !== undefined) await refuseBaseline(files, options, world, language)
  const jobs = (await jobsFor(files, options, world, language)).map((job) => ({
    ...job,
    ...(baseline !== undefined && { baseline }),
  }))
  const outcomes = await checkFiles(jobs, options.jobs ?? world.cores, world)
  if (!saysNothing(outcomes, format)) {
    await deliver(await formsOf(outcomes, options, world, language)[format](), out, world, language)
  }
  await complainOfUnread(outcomes, world, language)

  return exitCode(outcomes, failOn)
}

/** One plan is adopted once: it says nothing of several workbooks. */
async function refuseBaseline(
  files: readonly string[],
  options: CheckOptions,
  world: World,
  language: Language,
): Promise<void> {
  const { say, interface: words } = language
  if (files.length > 1) throw new Refusal(words.decide.adoption.oneBaseline('--baseline', say))

  await baselineWorkbook(options, world, language)
}

/** Of one file that cannot be read, people are told on one line; programs get what stands in its report's place. */
function saysNothing(outcomes: readonly Outcome[], format: CheckOptions['format']): boolean {
  return outcomes.length === 1 && outcomes.every(isFailure) && format !== 'json' && format !== 'sarif'
}

type Forms = { readonly [Form in CheckOptions['format']]: () => string | Promise<string> }

/** Loaded where one is asked for: most reports are read in a terminal. */
const formats = () => import('../../formats/index.ts')

function formsOf(outcomes: readonly Outcome[], { out }: CheckOptions, world: World, language: Language): Forms {
  return {
    text: () => text(outcomes, pageFor(out, language, world)),
    json: () => json(outcomes),
    html: async () => (await formats()).reportsHtml(outcomes, language),
    sarif: async () => (await formats()).sarifLog(outcomes, world.version, language),
    csv: async () => csvFor(out, (await formats()).findingsCsv(outcomes, language)),
    markdown: async () => (await formats()).reportsMarkdown(outcomes, language),
  }
}

function json(outcomes: readonly Outcome[]): string {
  return `${JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes, null, 2)}\n`
}

function text(outcomes: readonly Outcome[], page: Page): string {
  const [only, ...more] = outcomes
  if (more.length === 0) return only === undefined || isFailure(only) ? '' : page.finish(reportText(only, page))

  const rule = page.paint.quiet('─'.repeat(page.width))
  const parts = outcomes.map((outcome) =>
    isFailure(outcome) ? [page.paint.error(oneLine(outcome.error))] : reportText(outcome, page),
  )

  return page.finish([...parts.flatMap((part) => [...part, '', rule, '']), ...filesText(outcomes, page)])
}

const counted: { readonly [Level in CheckOptions['failOn']]: readonly string[] } = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

function exitCode(outcomes: readonly Outcome[], failOn: CheckOptions['failOn']): number {
  if (outcomes.some(isFailure)) return 2

  const findings = outcomes.flatMap((outcome) => (isFailure(outcome) ? [] : outcome.findings))

  return findings.some((finding) => counted[failOn].includes(finding.severity) && !isAccepted(finding)) ? 1 : 0
}

/** What the committee accepted fails nothing, until its facts change. No error can be accepted. */
function isAccepted({ decision }: ReportFinding): boolean {
  return decision?.status === 'accepted' && !decision.stale
}
