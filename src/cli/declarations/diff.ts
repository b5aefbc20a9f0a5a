import type { Command } from 'commander'
import type { DiffOptions } from '../commands/diff.ts'
import { type Adding, addJobOptions, choice } from './adding.ts'

/** `infitah diff`. */
export function addDiff(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const diff = program
    .command('diff')
    .usage('OLD NEW')
    .description(commands.diff)
    .argument('<workbook...>')
    .addOption(choice('--format', ['text', 'json', 'markdown'], options.format, language))
  addJobOptions(diff, language).action((paths: readonly string[], given: DiffOptions) =>
    choose(async () => (await import('../commands/diff.ts')).runDiff(paths, given, world, language)),
  )
}
