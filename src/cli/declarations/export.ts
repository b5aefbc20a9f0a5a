import { type Command, Option } from 'commander'
import type { ExportCommandOptions } from '../commands/export.ts'
import { licence } from '../export/licence.ts'
import { portalAddress } from '../export/portal-address.ts'
import { period } from '../new-options.ts'
import { count, day } from '../option-values.ts'
import type { Adding } from './adding.ts'

/** `infitah export`. */
export function addExport(program: Command, { world, language, choose }: Adding): void {
  const { command, export: words } = language.interface
  const { options: about } = words

  program
    .command('export')
    .usage('FILE')
    .description(words.about)
    .argument('<file>')
    .addOption(new Option('--target <NAME|MAPPING.json>', about.target).default('remacto'))
    .addOption(new Option('--out <FOLDER|FILE>', about.out))
    .addOption(new Option('--member <ID>', about.member).argParser(count('--member', language, 999_999_999)))
    .addOption(new Option('--period <YYYY-YYYY>', about.period).argParser(period('--period', language)))
    .addOption(new Option('--bom', about.bom))
    .addOption(new Option('--licence <NAME>', about.licence).argParser(licence('--licence', language)))
    .addOption(new Option('--to <URL>', about.to).argParser(portalAddress('--to', language)))
    .addOption(new Option('--organisation <NAME>', about.organisation))
    .addOption(new Option('--token-env <NAME>', about.tokenEnv).default('INFITAH_CKAN_TOKEN'))
    .addOption(new Option('--token-header <NAME>', about.tokenHeader).default('Authorization'))
    .addOption(new Option('--datastore', about.datastore))
    .addOption(new Option('--as-of <YYYY-MM-DD>', command.options.asOf).argParser(day('--as-of', language)))
    .addOption(new Option('--config <FILE>', command.options.config))
    .action((file: string, given: ExportCommandOptions) =>
      choose(async () => (await import('../commands/export.ts')).runExport(file, given, world, language)),
    )
}
