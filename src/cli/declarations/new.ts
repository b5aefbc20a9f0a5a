import { type Command, Option } from 'commander'
import type { NewOptions } from '../commands/new.ts'
import { axis, name, period, workbookName } from '../new-options.ts'
import { count } from '../option-values.ts'
import { type Adding, choice } from './adding.ts'

/** `infitah new`. Two digits number a project in its code. */
export function addNew(program: Command, { world, language, choose }: Adding): void {
  const { commands, newOptions: about } = language.interface.command
  const needed = (flags: string, text: string) => new Option(flags, text).makeOptionMandatory()

  program
    .command('new')
    .usage('--out FILE.xlsx')
    .description(commands.new)
    .addOption(needed('--collectivity <NAME>', about.collectivity).argParser(name('--collectivity', language)))
    .addOption(needed('--period <YYYY-YYYY>', about.period).argParser(period('--period', language)))
    .addOption(needed('--projects <N>', about.projects).argParser(count('--projects', language, 99)))
    .addOption(needed('--out <FILE.xlsx>', about.out).argParser(workbookName('--out', language)))
    .addOption(choice('--kind', ['commune', 'province', 'region'], about.kind, language))
    .addOption(new Option('--region <NAME>', about.region).argParser(name('--region', language)))
    .addOption(new Option('--member <ID>', about.member).argParser(count('--member', language, 999_999)))
    .addOption(new Option('--axis <CODE=TITLE>', about.axis).argParser(axis('--axis', language)))
    .addOption(new Option('--activities <N>', about.activities).argParser(count('--activities', language, 30)))
    .addOption(new Option('--indicators <N>', about.indicators).argParser(count('--indicators', language, 6)))
    .action((given: NewOptions) =>
      choose(async () => (await import('../commands/new.ts')).runNew(given, world, language)),
    )
}
