import { type Command, Option } from 'commander'
import type { Language } from '../../lang/index.ts'
import { day, oneOf } from '../option-values.ts'
import { variableName } from '../push/options.ts'
import type { World } from '../world.ts'

/** What a command does; resolves to its exit code. */
export type Act = () => Promise<number>

/** What every declaration of a command is given. */
export interface Adding {
  readonly world: World
  readonly language: Language
  /** Is handed what the typed command does. */
  readonly choose: (act: Act) => void
}

/** The options of every command that checks a workbook. */
export function addJobOptions(command: Command, language: Language): Command {
  const { options } = language.interface.command

  return command
    .addOption(new Option('--out <PATH>', options.out))
    .addOption(new Option('--as-of <YYYY-MM-DD>', options.asOf).argParser(day('--as-of', language)))
    .addOption(new Option('--config <FILE>', options.config))
}

/** Which variable of the environment holds the token for a receiver. */
export function tokenVariable(language: Language): Option {
  return new Option('--token-env <NAME>', language.interface.command.options.tokenEnv)
    .argParser(variableName('--token-env', language))
    .default('INFITAH_TOKEN')
}

/** An option that takes one of a few words, the first unless another is given. */
export function choice(
  flag: string,
  allowed: readonly [string, ...string[]],
  about: string,
  language: Language,
): Option {
  return new Option(`${flag} <${allowed.join('|')}>`, about)
    .argParser(oneOf(flag, allowed, language))
    .default(allowed[0])
}
