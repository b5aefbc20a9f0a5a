import { type Command, Option } from 'commander'
import type { CheckOptions } from '../commands/check.ts'
import { count } from '../option-values.ts'
import { type Adding, addJobOptions, choice } from './adding.ts'

/** `infitah check`. */
export function addCheck(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const check = program
    .command('check')
    .usage('FILE…')
    .description(commands.check)
    .argument('<file...>')
    .addOption(choice('--format', ['text', 'json'], options.format, language))
    .addOption(choice('--fail-on', ['error', 'warning', 'never'], options.failOn, language))
  addJobOptions(check, language)
    .addOption(new Option('--jobs <N>', options.jobs).argParser(count('--jobs', language)))
    .action((files: readonly string[], given: CheckOptions) =>
      choose(async () => (await import('../commands/check.ts')).runCheck(files, given, world, language)),
    )
}
