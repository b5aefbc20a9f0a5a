import { type Command, Option } from 'commander'
import type { PushOptions } from '../commands/push.ts'
import { period } from '../new-options.ts'
import { count, day } from '../option-values.ts'
import { receiverAddress, revisionNumber } from '../push/options.ts'
import { type Adding, tokenVariable } from './adding.ts'

/** `infitah push`. */
export function addPush(program: Command, { world, language, choose }: Adding): void {
  const { commands, options, newOptions } = language.interface.command

  program
    .command('push')
    .usage('FILE --to URL')
    .description(commands.push)
    .argument('<file>')
    .addOption(new Option('--to <URL>', options.to).argParser(receiverAddress('--to', language)).makeOptionMandatory())
    .addOption(tokenVariable(language))
    .addOption(new Option('--dry-run', options.previewPush))
    .addOption(new Option('--resume', options.resume))
    .addOption(new Option('--on <REVISION>', options.on).argParser(revisionNumber('--on', language)))
    .addOption(new Option('--confirm <N>', options.confirm).argParser(count('--confirm', language, 999_999)))
    .addOption(new Option('--reason <TEXT>', options.reason))
    .addOption(new Option('--member <ID>', newOptions.member).argParser(count('--member', language, 999_999)))
    .addOption(new Option('--period <YYYY-YYYY>', newOptions.period).argParser(period('--period', language)))
    .addOption(new Option('--as-of <YYYY-MM-DD>', options.asOf).argParser(day('--as-of', language)))
    .addOption(new Option('--config <FILE>', options.config))
    .action((file: string, given: PushOptions) =>
      choose(async () => (await import('../commands/push.ts')).runPush(file, given, world, language)),
    )
}
