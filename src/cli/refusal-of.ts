import type { CommanderError } from 'commander'
import type { Language } from '../lang/index.ts'
import { Refusal } from './refusal.ts'

/** The refusal that a mistyped command deserves. Commander says what it is about only inside its English message. */
export function refusalOf(error: CommanderError, { say, interface: words }: Language): Refusal {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const { command } = words
  const excess = (about: string) => {
    if (about === 'new') return command.onlyOptions(about, say)

    return about === 'rules' ? command.oneRule : command.oneFile
  }
  const sentences = new Map([
    ['commander.unknownOption', () => command.unknownOption(name, say)],
    ['commander.optionMissingArgument', () => command.optionWithoutValue(name.split(' ')[0] ?? '', say)],
    ['commander.missingMandatoryOptionValue', () => command.optionNeeded(name.split(' ')[0] ?? '', say)],
    ['commander.unknownCommand', () => command.unknownCommand(name, say)],
    ['commander.missingArgument', () => command.noFile],
    ['commander.excessArguments', () => excess(name)],
    ['commander.help', () => command.noCommand(say)],
  ])
  const sentence = sentences.get(error.code) ?? (() => command.unexpected(error.message, say))

  return new Refusal(sentence(), { cause: error })
}
