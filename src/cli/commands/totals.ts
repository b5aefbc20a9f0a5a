import type { Language } from '../../lang/index.ts'
import { deliver } from '../deliver.ts'
import { pageFor } from '../text/page.ts'
import { headingText, printable } from '../text/report.ts'
import { totalsText } from '../text/totals.ts'
import { totalsCsv } from '../totals-csv.ts'
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
    // Excel takes a CSV file without the mark for one in the machine's old alphabet.
    csv: () => (options.out === undefined ? '' : '\ufeff') + totalsCsv(report.totals),
  }
  await deliver(forms[options.format](), options.out, world, language)

  return 0
}
