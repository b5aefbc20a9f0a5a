import { type Command, Option } from 'commander'
import type { DiffOptions } from '../commands/diff.ts'
import { period } from '../new-options.ts'
import { count } from '../option-values.ts'
import { receiverAddress } from '../push/options.ts'
import { type Adding, addJobOptions, choice, tokenVariable } from './adding.ts'

/** `infitah diff`. */
export function addDiff(program: Command, { world, language, choose }: Adding): void {
  const { commands, options, newOptions } = language.interface.command

  const diff = program
    .command('diff')
    .usage('OLD NEW | FILE')
    .description(commands.diff)
    .argument('<workbook...>')
    .addOption(choice('--format', ['text', 'json', 'markdown'], options.format, language))
    .addOption(new Option('--to <URL>', options.askReceiver).argParser(receiverAddress('--to', language)))
    .addOption(tokenVariable(language))
    .addOption(new Option('--member <ID>', newOptions.member).argParser(count('--member', language, 999_999)))
    .addOption(new Option('--period <YYYY-YYYY>', newOptions.period).argParser(period('--period', language)))
  addJobOptions(diff, language).action((paths: readonly string[], given: DiffOptions) =>
    choose(async () => (await import('../commands/diff.ts')).runDiff(paths, given, world, language)),
  )
}
