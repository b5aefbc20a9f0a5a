import { type Command, Option } from 'commander'
import type { AdoptOptions } from '../commands/adopt.ts'
import { day } from '../option-values.ts'
import type { Adding } from './adding.ts'

/** `infitah adopt`. */
export function addAdopt(program: Command, { world, language, choose }: Adding): void {
  const { commands, adoptOptions: own, options } = language.interface.command

  program
    .command('adopt')
    .usage('FILE')
    .description(commands.adopt)
    .argument('<file>')
    .addOption(new Option('--on <YYYY-MM-DD>', own.on).argParser(day('--on', language)).makeOptionMandatory())
    .addOption(new Option('--out <NEWFILE>', own.newFile))
    .addOption(new Option('--in-place', own.inPlace))
    .addOption(new Option('--config <FILE>', options.config))
    .action((file: string, given: AdoptOptions) =>
      choose(async () => (await import('../commands/adopt.ts')).runAdopt(file, given, world, language)),
    )
}
