import { type Command, Option } from 'commander'
import type { Language } from '../lang/index.ts'
import type { CheckOptions } from './commands/check.ts'
import type { PartOptions } from './commands/one-report.ts'
import { count, day, oneOf } from './option-values.ts'
import type { World } from './world.ts'

/** What a command does; resolves to its exit code. */
export type Act = () => Promise<number>

interface Adding {
  readonly world: World
  readonly language: Language
  /** Is handed what the typed command does. */
  readonly choose: (act: Act) => void
}

/** Adds every command. What one does is loaded only when it is run. */
export function addCommands(program: Command, adding: Adding): void {
  const { language } = adding
  const lang = choice('--lang', ['ar', 'fr', 'en'], language.interface.command.options.lang, language)
  program.addOption(lang.default(language.code))
  addCheck(program, adding)
  addTotals(program, adding)
  addProgress(program, adding)
  addRules(program, adding)
}

function addCheck(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const check = program
    .command('check')
    .usage('FILE…')
    .description(commands.check)
    .argument('<file...>')
    .addOption(choice('--format', ['text', 'json'], options.format, language))
    .addOption(choice('--fail-on', ['error', 'warning', 'never'], options.failOn, language))
  addJobOptions(check, language)
    .addOption(new Option('--jobs <N>', options.jobs).argParser(count('--jobs', language)))
    .action((files: readonly string[], given: CheckOptions) =>
      choose(async () => (await import('./commands/check.ts')).runCheck(files, given, world, language)),
    )
}

function addTotals(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const totals = program
    .command('totals')
    .usage('FILE')
    .description(commands.totals)
    .argument('<file>')
    .addOption(choice('--format', ['text', 'json', 'csv'], options.format, language))
  addJobOptions(totals, language).action((file: string, given: PartOptions<'text' | 'json' | 'csv'>) =>
    choose(async () => (await import('./commands/totals.ts')).runTotals(file, given, world, language)),
  )
}

function addProgress(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  const progress = program
    .command('progress')
    .usage('FILE')
    .description(commands.progress)
    .argument('<file>')
    .addOption(choice('--format', ['text', 'json'], options.format, language))
  addJobOptions(progress, language).action((file: string, given: PartOptions<'text' | 'json'>) =>
    choose(async () => (await import('./commands/progress.ts')).runProgress(file, given, world, language)),
  )
}

/** The options of every command that checks a workbook. */
function addJobOptions(command: Command, language: Language): Command {
  const { options } = language.interface.command

  return command
    .addOption(new Option('--out <PATH>', options.out))
    .addOption(new Option('--as-of <YYYY-MM-DD>', options.asOf).argParser(day('--as-of', language)))
    .addOption(new Option('--config <FILE>', options.config))
}

function addRules(program: Command, { world, language, choose }: Adding): void {
  program
    .command('rules')
    .usage('[ID|CODE]')
    .description(language.interface.command.commands.rules)
    .argument('[rule]')
    .action((rule: string | undefined) =>
      choose(async () => (await import('./commands/rules.ts')).runRules(rule, world, language)),
    )
}

/** An option that takes one of a few words, the first unless another is given. */
function choice(flag: string, allowed: readonly [string, ...string[]], about: string, language: Language): Option {
  return new Option(`${flag} <${allowed.join('|')}>`, about)
    .argParser(oneOf(flag, allowed, language))
    .default(allowed[0])
}
