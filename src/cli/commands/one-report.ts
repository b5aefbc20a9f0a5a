import type { Language } from '../../lang/index.ts'
import type { Report } from '../../report/schema.ts'
import { isFailure } from '../check-file.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { type JobOptions, jobsFor } from './jobs.ts'

/** The options of a command that shows a part of one report in one of several forms. */
export interface PartOptions<Form extends string> extends JobOptions {
  readonly format: Form
}

/** The report of one workbook, for the commands that show a part of it. */
export async function oneReport(path: string, options: JobOptions, world: World, language: Language): Promise<Report> {
  const { say, interface: words } = language
  const [job] = await jobsFor([path], options, world, language)
  if (job === undefined) throw new Refusal(words.command.noFile)

  const outcome = await world.checkFile(job)
  if (isFailure(outcome)) throw new Refusal(outcome.error)
  if (outcome.plan.projects === 0) throw new Refusal(words.command.noProject(path, say))

  return outcome
}

/** A part of a report as JSON, with what says which report it is of. */
export function partJson(report: Report, part: 'totals' | 'progress'): string {
  const { format, file, asOf, plan } = report

  return `${JSON.stringify({ format, file, asOf, plan, [part]: report[part] }, null, 2)}\n`
}
