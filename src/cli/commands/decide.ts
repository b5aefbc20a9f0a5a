import { readXlsx } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import type { Job } from '../check-file.ts'
import { examined, recorded } from '../decide/recorded.ts'
import { type Asked, askedFor, type DecideOptions } from '../decide/request.ts'
import { deliver } from '../deliver.ts'
import { writeChanged } from '../fix/write-changed.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { agendaText, recordedText } from '../text/agenda.ts'
import { screenPage } from '../text/page.ts'
import type { World } from '../world.ts'
import { jobsFor } from './jobs.ts'

/** `infitah decide`: records decisions of the committee in the workbook; without one, shows what is left to decide on. */
export async function runDecide(
  path: string,
  options: DecideOptions,
  world: World,
  language: Language,
): Promise<number> {
  const asked = await askedFor(path, options, world, language)
  const { asOf, config } = options
  const given = { ...(asOf !== undefined && { asOf }), ...(config !== undefined && { config }) }
  const [job] = await jobsFor([path], given, world, language)
  if (job === undefined) throw new Refusal(language.interface.command.noFile)

  const page = screenPage(language, world)
  const lines = asked === null ? await agenda(job, page, world) : await record(job, asked, options, page, world)
  await deliver(page.finish(lines), undefined, world, language)

  return 0
}

async function agenda(job: Job, page: ReturnType<typeof screenPage>, world: World): Promise<readonly string[]> {
  const { language } = page
  const { workbook } = await readWorkbookFile(job.path, world.files, language)
  const { report } = examined(workbook, job)
  if (report.plan.projects === 0) throw new Refusal(language.interface.command.noProject(job.path, language.say))

  return agendaText(report, page)
}

async function record(
  job: Job,
  asked: Asked,
  { out }: DecideOptions,
  page: ReturnType<typeof screenPage>,
  world: World,
): Promise<readonly string[]> {
  const { language } = page
  // Other formats cannot be written into.
  const { workbook, bytes } = await readWorkbookFile(job.path, world.files, language, readXlsx)
  const result = recorded(job, { old: examined(workbook, job), bytes }, asked, language)
  const written = await writeChanged(
    { path: job.path, out, old: bytes, now: result.bytes, coming: 'rows' as const },
    world,
    language,
  )

  return recordedText(result, asked, written, page)
}
