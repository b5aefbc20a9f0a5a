import { type Command, Option } from 'commander'
import type { ConsolidateOptions } from '../commands/consolidate.ts'
import { count } from '../option-values.ts'
import { type Adding, addJobOptions, choice } from './adding.ts'
import { withFormat } from './format.ts'

const formats = ['text', 'json', 'csv', 'html'] as const

/** `infitah consolidate`. */
export function addConsolidate(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const consolidate = program
    .command('consolidate')
    .usage('FILE…')
    .description(commands.consolidate)
    .argument('<file...>')
    .addOption(choice('--format', formats, options.format, language))
  addJobOptions(consolidate, language)
    .addOption(new Option('--jobs <N>', options.jobs).argParser(count('--jobs', language)))
    .action((files: readonly string[], given: ConsolidateOptions) =>
      choose(async () => {
        const { runConsolidate } = await import('../commands/consolidate.ts')

        return runConsolidate(files, withFormat(given, consolidate, formats), world, language)
      }),
    )
}
