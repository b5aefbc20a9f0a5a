import { type Command, Option } from 'commander'
import type { MergeOptions } from '../commands/merge.ts'
import { day } from '../option-values.ts'
import { type Adding, choice } from './adding.ts'

/** `infitah merge`. */
export function addMerge(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  program
    .command('merge')
    .usage('BASE COPY… --out NEWFILE')
    .description(commands.merge)
    .argument('<workbook...>')
    .addOption(choice('--format', ['text', 'json'], options.format, language))
    .addOption(new Option('--out <NEWFILE>', options.out).makeOptionMandatory())
    .addOption(new Option('--keep-base', options.keepBase))
    .addOption(new Option('--as-of <YYYY-MM-DD>', options.asOf).argParser(day('--as-of', language)))
    .addOption(new Option('--config <FILE>', options.config))
    .action((paths: readonly string[], given: MergeOptions) =>
      choose(async () => (await import('../commands/merge.ts')).runMerge(paths, given, world, language)),
    )
}
