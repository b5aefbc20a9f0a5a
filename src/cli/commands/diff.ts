import { compare } from '../../compare.ts'
import type { Difference } from '../../diff/index.ts'
import type { Whose } from '../../export/index.ts'
import type { Language } from '../../lang/index.ts'
import { deliver } from '../deliver.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { differenceMarkdown, differenceText } from '../text/difference.ts'
import { pageFor } from '../text/page.ts'
import type { World } from '../world.ts'
import { type JobOptions, jobsFor } from './jobs.ts'

/** The options of `infitah diff`. */
export interface DiffOptions extends JobOptions {
  readonly format: 'text' | 'json' | 'markdown'
  readonly to?: string
  readonly tokenEnv: string
  readonly member?: number
  readonly period?: Whose['period']
}

/** `infitah diff`: what changed from one workbook to another, or since one was last published. That something did is no failure. */
export async function runDiff(
  paths: readonly string[],
  options: DiffOptions,
  world: World,
  language: Language,
): Promise<number> {
  const { say, interface: words } = language
  const [only, second] = paths
  if (only !== undefined && second === undefined) {
    return (await import('./diff-published.ts')).runPublishedDiff(only, options, world, language)
  }
  if (options.to !== undefined) throw new Refusal(words.push.oneWorkbook('--to', say))

  const [old, now, ...more] = await jobsFor(paths, options, world, language)
  if (old === undefined || now === undefined || more.length > 0) throw new Refusal(words.command.twoFiles)

  const before = await readWorkbookFile(old.path, world.files, language)
  const after = await readWorkbookFile(now.path, world.files, language)
  const difference = compare(before.workbook, after.workbook, { ...now, language, oldFile: old.path, file: now.path })
  for (const { file, plan } of [difference.old, difference.new]) {
    if (plan.projects === 0) throw new Refusal(words.command.noProject(file ?? '', say))
  }
  await deliver(formOf(difference, options, world, language), options.out, world, language)

  return 0
}

function formOf(difference: Difference, { format, out }: DiffOptions, world: World, language: Language): string {
  const forms = {
    json: () => `${JSON.stringify(difference, null, 2)}\n`,
    text: () => {
      const page = pageFor(out, language, world)

      return page.finish(differenceText(difference, page))
    },
    markdown: () => differenceMarkdown(difference, language),
  }

  return forms[format]()
}
