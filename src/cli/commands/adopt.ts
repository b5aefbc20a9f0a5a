import { adopted } from '../../adopt.ts'
import { readXlsx } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import { appendedFile } from '../decide/appended-file.ts'
import { deliver } from '../deliver.ts'
import { refuseTarget } from '../fix/request.ts'
import { writeChanged } from '../fix/write-changed.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { screenPage } from '../text/page.ts'
import { wrap } from '../text/width.ts'
import type { World } from '../world.ts'
import { jobsFor } from './jobs.ts'

/** The options of `infitah adopt`. */
export interface AdoptOptions {
  readonly on: string
  readonly out?: string
  readonly inPlace?: true
  readonly config?: string
}

/** `infitah adopt`: remembers the plan as the council adopted it. Earlier adoptions stay; the last day counts. */
export async function runAdopt(path: string, options: AdoptOptions, world: World, language: Language): Promise<number> {
  const { say, interface: words } = language
  const { on, out, config } = options
  if (out === undefined && !options.inPlace) throw new Refusal(words.decide.nowhere(say))
  await refuseTarget(path, options, world, language)
  const [job] = await jobsFor([path], config === undefined ? {} : { config }, world, language)
  const { workbook, bytes } = await readWorkbookFile(path, world.files, language, readXlsx)
  const { projects, rows } = adopted(workbook, on, language, job?.settings)
  if (projects === 0) throw new Refusal(words.command.noProject(path, say))

  const now = appendedFile({ path, bytes, workbook }, rows, language)
  const written = await writeChanged({ path, out, old: bytes, now, coming: 'rows' }, world, language)
  const page = screenPage(language, world)
  const lines = [
    page.paint.heading(words.decide.adoption.recorded(on, projects, say)),
    ...wrap(words.decide.written(written.path, say), 0, page.width),
    ...(written.backup === null ? [] : wrap(words.fix.kept(written.backup, say), 0, page.width)),
  ]
  await deliver(page.finish(lines), undefined, world, language)

  return 0
}
