import type { Command } from 'commander'
import type { Adding } from './adding.ts'

/** `infitah rules`. */
export function addRules(program: Command, { world, language, choose }: Adding): void {
  program
    .command('rules')
    .usage('[ID|CODE]')
    .description(language.interface.command.commands.rules)
    .argument('[rule]')
    .action((rule: string | undefined) =>
      choose(async () => (await import('../commands/rules.ts')).runRules(rule, world, language)),
    )
}
