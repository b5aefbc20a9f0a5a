import { Command, CommanderError } from 'commander'
import type { Language } from '../lang/index.ts'
import { type Act, addCommands } from './declarations/index.ts'
import { helpText } from './help.ts'
import { print } from './print.ts'
import { refusalOf } from './refusal-of.ts'
import type { World } from './world.ts'

/** Reads the command that was typed, and refuses what it does not understand; nothing is done before it is called. */
export async function readCommand(world: World, language: Language): Promise<Act> {
  const told: string[] = []
  const chosen: Act[] = []
  const program = emptyProgram(world, language, (text) => told.push(text))
  addCommands(program, { world, language, choose: (act) => chosen.push(act) })
  try {
    await program.parseAsync(world.argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw refusalOf(error, language)

    chosen.push(async () => {
      await print(world.stdout, told.join(''))

      return 0
    })
  }

  return chosen[0] ?? (async () => 0)
}

function emptyProgram({ stdout, version }: World, language: Language, tell: (text: string) => void): Command {
  const words = language.interface.command

  return new Command('infitah')
    .description(words.about)
    .usage('COMMAND')
    .helpCommand(false)
    .helpOption('--help', words.options.help)
    .version(version, '--version', words.options.version)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp({ formatHelp: (command, help) => helpText(command, help, language, stdout) })
    .configureOutput({ writeOut: tell, writeErr: () => {}, outputError: () => {} })
}
