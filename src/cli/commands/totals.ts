import { totalsCsv } from '../../formats/index.ts'
import type { Language } from '../../lang/index.ts'
import { csvFor, deliver } from '../deliver.ts'
import { pageFor } from '../text/page.ts'
import { headingText, printable } from '../text/report.ts'
import { totalsText } from '../text/totals.ts'
import type { World } from '../world.ts'
import { oneReport, type PartOptions, partJson } from './one-report.ts'

/** `infitah totals`: credits by project, axis and year. */
export async function runTotals(
  path: string,
  options: PartOptions<'text' | 'json' | 'csv'>,
  world: World,
  language: Language,
): Promise<number> {
  const report = await oneReport(path, options, world, language)
  const forms = {
    text: () => {
      const page = pageFor(options.out, language, world)
      const clean = printable(report)

      return page.finish([...headingText(clean, page), '', ...totalsText(clean.totals, page)])
    },
    json: () => partJson(report, 'totals'),
    csv: () => csvFor(options.out, totalsCsv(report.totals)),
  }
  await deliver(forms[options.format](), options.out, world, language)

  return 0
}
