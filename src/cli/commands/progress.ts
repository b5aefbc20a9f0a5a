import type { Language } from '../../lang/index.ts'
import { deliver } from '../deliver.ts'
import { pageFor } from '../text/page.ts'
import { activitiesText, progressText } from '../text/progress.ts'
import { headingText, printable } from '../text/report.ts'
import type { World } from '../world.ts'
import { oneReport, type PartOptions, partJson } from './one-report.ts'

/** `infitah progress`: weighted progress by activity, project, axis, plan and year. */
export async function runProgress(
  path: string,
  options: PartOptions<'text' | 'json'>,
  world: World,
  language: Language,
): Promise<number> {
  const report = await oneReport(path, options, world, language)
  const forms = {
    text: () => {
      const page = pageFor(options.out, language, world)
      const clean = printable(report)
      const progress = [...progressText(clean.progress, page), '', ...activitiesText(clean.progress, page)]

      return page.finish([...headingText(clean, page), '', ...progress])
    },
    json: () => partJson(report, 'progress'),
  }
  await deliver(forms[options.format](), options.out, world, language)

  return 0
}
