import type { Language } from '../../lang/index.ts'
import type { Job } from '../check-file.ts'
import { refuseInputs } from '../deliver.ts'
import type { World } from '../world.ts'

/** What every command that checks takes: where its result goes, the day it speaks of, the settings. */
export interface JobOptions {
  readonly out?: string
  readonly asOf?: string
  readonly config?: string
}

/** The files of a command as jobs, once its options are found to make sense. */
export async function jobsFor(
  paths: readonly string[],
  { out, asOf, config }: JobOptions,
  world: World,
  language: Language,
): Promise<readonly Job[]> {
  await refuseInputs({ out, inputs: config === undefined ? paths : [...paths, config] }, world, language)

  const settings = config === undefined ? {} : { settings: await settingsIn(config, world, language) }
  const day = asOf ?? world.today()

  return paths.map((path) => ({ path, asOf: day, language: language.code, ...settings }))
}

/** What reads settings checks them by their schema: loaded where there are any. */
async function settingsIn(config: string, { files }: World, language: Language) {
  const { readSettings } = await import('../settings-file.ts')

  return readSettings(config, files, language)
}
