import { type Command, Option } from 'commander'
import type { AnnotateOptions } from '../commands/annotate.ts'
import { day } from '../option-values.ts'
import type { Adding } from './adding.ts'

/** `infitah annotate`. */
export function addAnnotate(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  program
    .command('annotate')
    .usage('FILE --out COPY.xlsx')
    .description(commands.annotate)
    .argument('<file>')
    .addOption(new Option('--out <COPY.xlsx>', options.out).makeOptionMandatory())
    .addOption(new Option('--as-of <YYYY-MM-DD>', options.asOf).argParser(day('--as-of', language)))
    .addOption(new Option('--config <FILE>', options.config))
    .addOption(new Option('--baseline <FILE>', options.baseline))
    .action((file: string, given: AnnotateOptions) =>
      choose(async () => (await import('../commands/annotate.ts')).runAnnotate(file, given, world, language)),
    )
}
