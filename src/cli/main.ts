import { languageWords } from '../lang/language-words.ts'
import { complain } from './print.ts'
import { readCommand } from './program.ts'
import { Refusal } from './refusal.ts'
import { spokenLanguage } from './speak.ts'
import type { World } from './world.ts'

/** Runs one command. 0: done, nothing at or above `--fail-on`; 1: something is; 2: it could not do its work. */
export async function main(world: World): Promise<number> {
  const language = await languageWords(spokenLanguage(world))
  for (const stream of [world.stdout, world.stderr]) stream.on('error', () => {})
  try {
    const act = await readCommand(world, language)

    return await act()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const { unexpected } = language.interface.command
    await complain(world, error instanceof Refusal ? detail : unexpected(detail, language.say))

    return 2
  }
}
