import { consolidate } from '../../consolidate/index.ts'
import { consolidationCsv, consolidationHtml } from '../../formats/index.ts'
import type { Language } from '../../lang/index.ts'
import { isFailure, type Outcome } from '../check-file.ts'
import { checkFiles } from '../check-files.ts'
import { csvFor, deliver } from '../deliver.ts'
import { namedFiles } from '../named-files.ts'
import { Refusal } from '../refusal.ts'
import { consolidationText } from '../text/consolidation.ts'
import { pageFor } from '../text/page.ts'
import type { World } from '../world.ts'
import { complainOfUnread, unreadSentence } from './complain-of-unread.ts'
import { type JobOptions, jobsFor } from './jobs.ts'

/** The options of `infitah consolidate`. */
export interface ConsolidateOptions extends JobOptions {
  readonly format: 'text' | 'json' | 'csv' | 'html'
  readonly jobs?: number
}

/** `infitah consolidate`: totals, progress and findings over many workbooks. */
export async function runConsolidate(
  paths: readonly string[],
  options: ConsolidateOptions,
  world: World,
  language: Language,
): Promise<number> {
  const { out, format } = options
  const jobs = await jobsFor(await namedFiles(paths, world.files), options, world, language)
  const outcomes = await checkFiles(jobs, options.jobs ?? world.cores, world)
  const all = consolidate(outcomes, options.asOf ?? jobs[0]?.asOf ?? world.today())
  if (all.whole.plans === 0) throw new Refusal(nothingToAdd(outcomes, language))

  const forms = {
    text: () => {
      const page = pageFor(out, language, world)

      return page.finish(consolidationText(all, page))
    },
    json: () => `${JSON.stringify(all, null, 2)}\n`,
    csv: () => csvFor(out, consolidationCsv(all, language)),
    html: () => consolidationHtml(all, language),
  }
  await deliver(forms[format](), out, world, language)
  await complainOfUnread(outcomes, world, language)

  return outcomes.some(isFailure) ? 2 : 0
}

/** Why there is no plan to add up: no file could be read, or those that could hold no project. */
function nothingToAdd(outcomes: readonly Outcome[], language: Language): string {
  const { say, interface: words } = language
  const empty = outcomes.find((outcome) => !isFailure(outcome))

  return empty === undefined ? unreadSentence(outcomes, language) : words.command.noProject(empty.file ?? '', say)
}
