import { periodText } from '../../export/index.ts'
import { exportPlan } from '../../export.ts'
import type { Language } from '../../lang/index.ts'
import { contentOf, differenceOf, knownIdentity, publishedDifference, type Since } from '../../push/index.ts'
import { deliver } from '../deliver.ts'
import { askedPublished, keptPublished } from '../push/last-published.ts'
import { ownerOf } from '../push/owner.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { pageFor } from '../text/page.ts'
import { publishedMarkdown, publishedText } from '../text/published-difference.ts'
import type { World } from '../world.ts'
import type { DiffOptions } from './diff.ts'
import { jobsFor } from './jobs.ts'

/** `infitah diff` with one workbook: what changed since it was last published, as it keeps it or as a receiver says. */
export async function runPublishedDiff(
  path: string,
  options: DiffOptions,
  world: World,
  language: Language,
): Promise<number> {
  const [job] = await jobsFor([path], options, world, language)
  if (job === undefined) throw new Refusal(language.interface.command.noFile)

  const { workbook } = await readWorkbookFile(path, world.files, language)
  const { memberId, period } = ownerOf(workbook, options, language)
  const place = { memberId, period: periodText(period) }
  const { receipt, rows } =
    options.to === undefined
      ? await keptPublished(path, workbook, place, world, language)
      : await askedPublished({ ...place, receiver: options.to }, options, world, language)
  const { asOf, settings } = job
  const given = { asOf, language, memberId, period, previous: knownIdentity(rows), ...(settings && { settings }) }
  const content = contentOf(exportPlan(workbook, given))
  const since = { file: path, asOf, receipt, content, difference: differenceOf(rows, content.rows) }
  await deliver(formOf(since, options, world, language), options.out, world, language)

  return 0
}

function formOf(since: Since, { format, out }: DiffOptions, world: World, language: Language): string {
  const forms = {
    json: () => `${JSON.stringify(publishedDifference(since), null, 2)}\n`,
    text: () => {
      const page = pageFor(out, language, world)

      return page.finish(publishedText(since, page))
    },
    markdown: () => publishedMarkdown(since, language),
  }

  return forms[format]()
}
