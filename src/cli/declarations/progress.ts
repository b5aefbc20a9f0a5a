import type { Command } from 'commander'
import type { PartOptions } from '../commands/one-report.ts'
import { type Adding, addJobOptions, choice } from './adding.ts'
import { withFormat } from './format.ts'

const formats = ['text', 'json'] as const

/** `infitah progress`. */
export function addProgress(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const progress = program
    .command('progress')
    .usage('FILE')
    .description(commands.progress)
    .argument('<file>')
    .addOption(choice('--format', formats, options.format, language))
  addJobOptions(progress, language).action((file: string, given: PartOptions<'text' | 'json'>) =>
    choose(async () => {
      const { runProgress } = await import('../commands/progress.ts')

      return runProgress(file, withFormat(given, progress, formats), world, language)
    }),
  )
}
