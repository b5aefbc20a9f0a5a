import { type Command, Option } from 'commander'
import type { Language } from '../lang/index.ts'
import type { CheckOptions } from './commands/check.ts'
import { count, day, oneOf } from './option-values.ts'
import type { World } from './world.ts'

/** What a command does; resolves to its exit code. */
export type Act = () => Promise<number>

/** Adds every command; `choose` is handed what the typed one does. Commands are loaded only when they are run. */
export function addCommands(program: Command, world: World, language: Language, choose: (act: Act) => void): void {
  const words = language.interface.command
  const choice = choices(language)
  const format = (allowed: readonly [string, ...string[]]) => choice('--format', allowed, words.options.format)
  const valued = (flags: string, about: string) => new Option(flags, about)

  program.addOption(choice('--lang', ['ar', 'fr', 'en'], words.options.lang).default(language.code))

  program
    .command('check')
    .usage('FILE…')
    .description(words.commands.check)
    .argument('<file...>')
    .addOption(format(['text', 'json']))
    .addOption(valued('--out <PATH>', words.options.out))
    .addOption(choice('--fail-on', ['error', 'warning', 'never'], words.options.failOn))
    .addOption(valued('--as-of <YYYY-MM-DD>', words.options.asOf).argParser(day('--as-of', language)))
    .addOption(valued('--config <FILE>', words.options.config))
    .addOption(valued('--jobs <N>', words.options.jobs).argParser(count('--jobs', language)))
    .action((files: readonly string[], options: CheckOptions) =>
      choose(async () => (await import('./commands/check.ts')).runCheck(files, options, world, language)),
    )

  program
    .command('totals')
    .usage('FILE')
    .description(words.commands.totals)
    .argument('<file>')
    .addOption(format(['text', 'json', 'csv']))
    .action((file: string, { format }: { readonly format: 'text' | 'json' | 'csv' }) =>
      choose(async () => (await import('./commands/totals.ts')).runTotals(file, format, world, language)),
    )

  program
    .command('progress')
    .usage('FILE')
    .description(words.commands.progress)
    .argument('<file>')
    .addOption(format(['text', 'json']))
    .action((file: string, { format }: { readonly format: 'text' | 'json' }) =>
      choose(async () => (await import('./commands/progress.ts')).runProgress(file, format, world, language)),
    )

  program
    .command('rules')
    .usage('[ID|CODE]')
    .description(words.commands.rules)
    .argument('[rule]')
    .action((rule: string | undefined) =>
      choose(async () => (await import('./commands/rules.ts')).runRules(rule, world, language)),
    )
}

/** Options that take one of a few words, the first unless another is given. */
function choices(language: Language) {
  return (flag: string, allowed: readonly [string, ...string[]], about: string) =>
    new Option(`${flag} <${allowed.join('|')}>`, about).argParser(oneOf(flag, allowed, language)).default(allowed[0])
}
