import { type Command, Option } from 'commander'
import type { CheckOptions } from '../commands/check.ts'
import { count } from '../option-values.ts'
import { type Adding, addJobOptions, choice } from './adding.ts'
import { withFormat } from './format.ts'

const formats = ['text', 'json', 'html', 'sarif', 'csv', 'markdown'] as const

/** `infitah check`. */
export function addCheck(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const check = program
    .command('check')
    .usage('FILE…')
    .description(commands.check)
    .argument('<file...>')
    .addOption(choice('--format', formats, options.format, language))
    .addOption(choice('--fail-on', ['error', 'warning', 'never'], options.failOn, language))
  addJobOptions(check, language)
    .addOption(new Option('--baseline <FILE>', options.baseline))
    .addOption(new Option('--jobs <N>', options.jobs).argParser(count('--jobs', language)))
    .action((files: readonly string[], given: CheckOptions) =>
      choose(async () => {
        const { runCheck } = await import('../commands/check.ts')

        return runCheck(files, withFormat(given, check, formats), world, language)
      }),
    )
}
