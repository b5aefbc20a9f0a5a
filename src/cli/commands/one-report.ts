import type { Language } from '../../lang/index.ts'
import type { Report } from '../../report/schema.ts'
import { checkFile, isFailure } from '../check-file.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** The report of one workbook as of today, for the commands that show a part of it. */
export async function oneReport(path: string, world: World, language: Language): Promise<Report> {
  const outcome = await checkFile({ path, asOf: world.today(), language: language.code }, world.files)
  if (isFailure(outcome)) throw new Refusal(outcome.error)

  return outcome
}

/** A part of a report as JSON, with what says which report it is of. */
export function partJson(report: Report, part: 'totals' | 'progress'): string {
  const { format, file, asOf, plan } = report

  return `${JSON.stringify({ format, file, asOf, plan, [part]: report[part] }, null, 2)}\n`
}
