import type { Workbook } from '../../grid/index.ts'
import { readXlsx, UnpatchableFile } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import { type AnnotatedFile, annotatedFile } from '../annotated-file.ts'
import { baselineWorkbook } from '../baseline-file.ts'
import { checkWorkbook, type Job } from '../check-file.ts'
import { refuseExisting, saveNew } from '../deliver.ts'
import { refuseOtherEnding } from '../fix/request.ts'
import { print } from '../print.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { whyNot } from '../text/fixes.ts'
import { type Page, screenPage } from '../text/page.ts'
import { wrap } from '../text/width.ts'
import type { World } from '../world.ts'
import { type JobOptions, jobsFor } from './jobs.ts'

/** The options of `infitah annotate`. */
export interface AnnotateOptions extends JobOptions {
  readonly out: string
  readonly baseline?: string
}

/** `infitah annotate`: a copy of the workbook with every finding as a comment and a colour, and a list of all. */
export async function runAnnotate(
  path: string,
  options: AnnotateOptions,
  world: World,
  language: Language,
): Promise<number> {
  const { out } = options
  const [job] = await jobsFor([path], options, world, language)
  if (job === undefined) throw new Refusal(language.interface.command.noFile)

  refuseOtherEnding(path, out, language)
  await refuseExisting(out, world, language)
  const { bytes } = await readWorkbookFile(path, world.files, language, readXlsx)
  const baseline = await baselineWorkbook(options, world, language)
  const annotated = annotatedOrRefused({ job, bytes, baseline }, language)
  await saveNew(annotated.bytes, out, world, language)
  const page = screenPage(language, world)
  await print(world.stdout, page.finish(doneText(annotated, out, page)))

  return 0
}

interface Annotating {
  readonly job: Job
  readonly bytes: Uint8Array
  readonly baseline: Workbook | undefined
}

function annotatedOrRefused({ job, bytes, baseline }: Annotating, language: Language): AnnotatedFile {
  try {
    return annotatedFile(job.path, bytes, (workbook) => checkWorkbook(workbook, job, language, baseline), language)
  } catch (error) {
    if (!(error instanceof UnpatchableFile)) throw error

    const { say, interface: words } = language
    throw new Refusal(words.command.notPatched(job.path, whyNot(error, language), say), { cause: error })
  }
}

function doneText({ annotation, conversations }: AnnotatedFile, out: string, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { commented, listedOnly } = annotation
  const sentences = [
    words.annotate.commented(commented, say),
    ...(listedOnly === 0 ? [] : [words.annotate.listedOnly(listedOnly, say)]),
    ...(conversations.length === 0 ? [] : [words.annotate.conversations(conversations.length, say)]),
    words.annotate.written(out, say),
  ]

  return sentences.flatMap((sentence) => wrap(sentence, 0, page.width))
}
