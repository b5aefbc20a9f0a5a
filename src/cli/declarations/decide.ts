import { type Command, Option } from 'commander'
import type { DecideOptions } from '../decide/request.ts'
import { day, oneOf } from '../option-values.ts'
import type { Adding } from './adding.ts'

const statuses = ['to-mend', 'accepted', 'deferred', 'withheld'] as const

/** `infitah decide`. */
export function addDecide(program: Command, { world, language, choose }: Adding): void {
  const { commands, options, decideOptions: own } = language.interface.command
  const more = (value: string, before: readonly string[]) => [...before, value]
  const ofDay = (flag: string, about: string) =>
    new Option(`${flag} <YYYY-MM-DD>`, about).argParser(day(flag, language))

  program
    .command('decide')
    .usage('FILE')
    .description(commands.decide)
    .argument('<file>')
    .addOption(new Option('--finding <ID|CODE@CELL>', own.finding).argParser(more).default([]))
    .addOption(new Option('--project <CODE>', own.project).argParser(more).default([]))
    .addOption(
      new Option(`--status <${statuses.join('|')}>`, own.status).argParser(oneOf('--status', statuses, language)),
    )
    .addOption(new Option('--reason <TEXT>', own.reason))
    .addOption(new Option('--by <ROLE>', own.by))
    .addOption(ofDay('--meeting', own.meeting))
    .addOption(new Option('--who <ROLE>', own.who))
    .addOption(ofDay('--until', own.until))
    .addOption(ofDay('--to-meeting', own.toMeeting))
    .addOption(new Option('--note <TEXT>', own.note))
    .addOption(new Option('--place <TEXT>', own.place))
    .addOption(new Option('--present <ROLE>', own.present).argParser(more).default([]))
    .addOption(new Option('--out <NEWFILE>', own.newFile))
    .addOption(new Option('--in-place', own.inPlace))
    .addOption(ofDay('--as-of', options.asOf))
    .addOption(new Option('--config <FILE>', options.config))
    .action((file: string, given: DecideOptions) =>
      choose(async () => (await import('../commands/decide.ts')).runDecide(file, given, world, language)),
    )
}
