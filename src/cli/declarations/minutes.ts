import { type Command, Option } from 'commander'
import { minutesFormats } from '../../minutes/formats.ts'
import type { MinutesOptions } from '../commands/minutes.ts'
import { day, oneOf } from '../option-values.ts'
import type { Adding } from './adding.ts'

/** `infitah minutes`. */
export function addMinutes(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command
  const ofDay = (flag: string, about: string) =>
    new Option(`${flag} <YYYY-MM-DD>`, about).argParser(day(flag, language))

  program
    .command('minutes')
    .usage('FILE --meeting YYYY-MM-DD --out NEWFILE')
    .description(commands.minutes)
    .argument('<file>')
    .addOption(ofDay('--meeting', options.meeting).makeOptionMandatory())
    .addOption(
      new Option(`--format <${minutesFormats.join('|')}>`, options.format).argParser(
        oneOf('--format', minutesFormats, language),
      ),
    )
    .addOption(new Option('--out <NEWFILE>', options.out).makeOptionMandatory())
    .addOption(new Option('--since <OLD>', options.since))
    .addOption(ofDay('--as-of', options.asOfMeeting))
    .addOption(new Option('--config <FILE>', options.config))
    .addOption(new Option('--baseline <FILE>', options.baseline))
    .action((file: string, given: MinutesOptions) =>
      choose(async () => (await import('../commands/minutes.ts')).runMinutes(file, given, world, language)),
    )
}
