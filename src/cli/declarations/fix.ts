import { type Command, Option } from 'commander'
import type { FixOptions } from '../commands/fix.ts'
import { day } from '../option-values.ts'
import type { Adding } from './adding.ts'

/** `infitah fix`. */
export function addFix(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command
  const more = (rules: string, before: readonly string[]) => [...before, ...rules.split(',')]

  program
    .command('fix')
    .usage('FILE')
    .description(commands.fix)
    .argument('<file>')
    .addOption(new Option('--rule <ID|CODE>', options.rule).argParser(more).default([]))
    .addOption(new Option('--dry-run', options.dryRun))
    .addOption(new Option('--out <NEWFILE>', options.newFile))
    .addOption(new Option('--in-place', options.inPlace))
    .addOption(new Option('--as-of <YYYY-MM-DD>', options.asOf).argParser(day('--as-of', language)))
    .addOption(new Option('--config <FILE>', options.config))
    .action((file: string, given: FixOptions) =>
      choose(async () => (await import('../commands/fix.ts')).runFix(file, given, world, language)),
    )
}
