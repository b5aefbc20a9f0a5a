import { MappingTrouble, mappedTarget, readMapping, type Target, targets } from '../../export/index.ts'
import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'
import { readReason } from '../system-error.ts'
import type { World } from '../world.ts'

/** The target of a name, or the one that a mapping file describes. */
export async function targetOf(name: string, world: World, language: Language): Promise<Target> {
  const known = Object.values(targets).find((target) => target.name === name)
  if (known !== undefined) return known

  const { say, interface: words } = language
  if (!/\.json$/i.test(name)) {
    throw new Refusal(words.export.badTarget('--target', name, Object.keys(targets), say))
  }
  try {
    return mappedTarget(readMapping(await textOf(name, world, language)))
  } catch (error) {
    throw error instanceof MappingTrouble ? mappingRefusal(name, error, language) : error
  }
}

async function textOf(path: string, { files }: World, { say, interface: words }: Language): Promise<string> {
  try {
    return Buffer.from(await files.read(path)).toString('utf8')
  } catch (error) {
    throw new Refusal(words.command.unread[readReason(error) ?? 'failed'](path, say), { cause: error })
  }
}

function mappingRefusal(path: string, trouble: MappingTrouble, { say, interface: words }: Language): Refusal {
  const { where, value } = trouble
  const refuse = (sentence: string) => new Refusal(sentence, { cause: trouble })
  if (where === '') return refuse(words.export.mappingNotJson(path, say))
  if (value === '') return refuse(words.export.mappingLacks(path, where, say))

  return refuse(words.export.badMapping(path, where, value, say))
}
