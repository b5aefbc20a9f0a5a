import { addressOf } from '../../grid/index.ts'
import { readXlsx, UnpatchableFile } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import { checkWorkbook, failureOf, type Job } from '../check-file.ts'
import { deliver } from '../deliver.ts'
import { type Checked, type Mended, mendedBy } from '../fix/mended.ts'
import { type FixOptions, namedCodes, refuseRequest } from '../fix/request.ts'
import { writeChanged } from '../fix/write-changed.ts'
import { Refusal } from '../refusal.ts'
import { fixesText, nothingText, whyNot } from '../text/fixes.ts'
import { screenPage } from '../text/page.ts'
import type { World } from '../world.ts'
import { jobsFor } from './jobs.ts'

export type { FixOptions } from '../fix/request.ts'

/** `infitah fix`: the offered fixes, made in a copy of the workbook or in its place. */
export async function runFix(path: string, options: FixOptions, world: World, language: Language): Promise<number> {
  await refuseRequest(path, options, world, language)
  const job = await jobFor(path, options, world, language)
  const old = await readOld(job, world, language)
  const mended = mend(job, old, namedCodes(options.rule), language)
  const page = screenPage(language, world)
  if (mended.bytes === old.bytes) {
    await deliver(page.finish(nothingText(old, mended, page)), undefined, world, language)

    return 0
  }
  const written = options.dryRun
    ? null
    : await writeChanged(
        { path, out: options.out, old: old.bytes, now: mended.bytes, coming: 'cells' },
        world,
        language,
      )
  await deliver(page.finish(fixesText(old, mended, written, page)), undefined, world, language)

  return 0
}

async function jobFor(path: string, { asOf, config }: FixOptions, world: World, language: Language): Promise<Job> {
  const options = { ...(asOf !== undefined && { asOf }), ...(config !== undefined && { config }) }
  const [job] = await jobsFor([path], options, world, language)
  if (job === undefined) throw new Refusal(language.interface.command.noFile)

  return job
}

async function readOld(job: Job, world: World, language: Language): Promise<Checked> {
  try {
    const bytes = await world.files.read(job.path)
    const workbook = readXlsx(bytes)

    return { bytes, workbook, report: checkWorkbook(workbook, job, language) }
  } catch (error) {
    throw new Refusal(failureOf(job.path, error, language).error, { cause: error })
  }
}

/** Nothing is written that would not read back as it should. */
function mend(job: Job, old: Checked, codes: readonly string[], language: Language): Mended {
  const { say, interface: words } = language
  const mended = mendedOrRefusal(job, old, codes, language)
  if (mended.broken === null) return mended

  const place = words.command.place(addressOf(mended.broken), mended.broken.sheet, say)
  throw new Refusal(words.fix.broken(job.path, place, say))
}

function mendedOrRefusal(job: Job, old: Checked, codes: readonly string[], language: Language): Mended {
  try {
    return mendedBy(old, codes, (workbook) => checkWorkbook(workbook, job, language))
  } catch (error) {
    if (!(error instanceof UnpatchableFile)) throw error

    const { say, interface: words } = language
    throw new Refusal(words.command.notPatched(job.path, whyNot(error, language), say), { cause: error })
  }
}
