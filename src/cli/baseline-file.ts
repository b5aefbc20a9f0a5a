import type { Workbook } from '../grid/index.ts'
import type { Language } from '../lang/index.ts'
import { readPlan } from '../plan/index.ts'
import { refuseInputs } from './deliver.ts'
import { readWorkbookFile } from './read-workbook.ts'
import { Refusal } from './refusal.ts'
import type { World } from './world.ts'

/** What a command that holds a plan against the one adopted is given. */
export interface BaselineOptions {
  readonly out?: string
  readonly baseline?: string
}

/** The workbook of the plan as adopted, where one is named; what cannot be read or holds no plan is told by its own name. */
export async function baselineWorkbook(
  { out, baseline }: BaselineOptions,
  world: World,
  language: Language,
): Promise<Workbook | undefined> {
  if (baseline === undefined) return undefined

  await refuseInputs({ out, inputs: [baseline] }, world, language)
  const { workbook } = await readWorkbookFile(baseline, world.files, language)
  if (readPlan(workbook).projects.length === 0)
    throw new Refusal(language.interface.command.noProject(baseline, language.say))

  return workbook
}
