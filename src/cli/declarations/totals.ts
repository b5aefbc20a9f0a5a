import type { Command } from 'commander'
import type { PartOptions } from '../commands/one-report.ts'
import { type Adding, addJobOptions, choice } from './adding.ts'
import { withFormat } from './format.ts'

const formats = ['text', 'json', 'csv'] as const

/** `infitah totals`. */
export function addTotals(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const totals = program
    .command('totals')
    .usage('FILE')
    .description(commands.totals)
    .argument('<file>')
    .addOption(choice('--format', formats, options.format, language))
  addJobOptions(totals, language).action((file: string, given: PartOptions<'text' | 'json' | 'csv'>) =>
    choose(async () => {
      const { runTotals } = await import('../commands/totals.ts')

      return runTotals(file, withFormat(given, totals, formats), world, language)
    }),
  )
}
