import type { Language } from '../../lang/index.ts'
import { deliver } from '../deliver.ts'
import { screenPage } from '../text/page.ts'
import { headingText, printable } from '../text/report.ts'
import { totalsText } from '../text/totals.ts'
import { totalsCsv } from '../totals-csv.ts'
import type { World } from '../world.ts'
import { oneReport, partJson } from './one-report.ts'

/** `infitah totals`: credits by project, axis and year. */
export async function runTotals(
  path: string,
  format: 'text' | 'json' | 'csv',
  world: World,
  language: Language,
): Promise<number> {
  const report = await oneReport(path, world, language)
  const forms = {
    text: () => {
      const page = screenPage(language, world)
      const clean = printable(report)

      return page.finish([...headingText(clean, page), '', ...totalsText(clean.totals, page)])
    },
    json: () => partJson(report, 'totals'),
    csv: () => totalsCsv(report.totals),
  }
  await deliver(forms[format](), undefined, world, language)

  return 0
}
