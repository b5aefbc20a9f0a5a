import type { Language } from '../../lang/index.ts'
import { deliver } from '../deliver.ts'
import { screenPage } from '../text/page.ts'
import { activitiesText, progressText } from '../text/progress.ts'
import { headingText, printable } from '../text/report.ts'
import type { World } from '../world.ts'
import { oneReport, partJson } from './one-report.ts'

/** `infitah progress`: weighted progress by activity, project, axis, plan and year. */
export async function runProgress(
  path: string,
  format: 'text' | 'json',
  world: World,
  language: Language,
): Promise<number> {
  const report = await oneReport(path, world, language)
  const forms = {
    text: () => {
      const page = screenPage(language, world)
      const clean = printable(report)
      const progress = [...progressText(clean.progress, page), '', ...activitiesText(clean.progress, page)]

      return page.finish([...headingText(clean, page), '', ...progress])
    },
    json: () => partJson(report, 'progress'),
  }
  await deliver(forms[format](), undefined, world, language)

  return 0
}
