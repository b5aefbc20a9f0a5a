import type { Command, Help } from 'commander'
import type { CommandWords, Language } from '../lang/index.ts'
import { screenPage } from './text/page.ts'
import { padEnd, widthOf, wrap } from './text/width.ts'
import type { Output } from './world.ts'

type Line = readonly [term: string, about: string]

/** The help of the program or of one command, terms first and words last on their lines. */
export function helpText(command: Command, help: Help, language: Language, stdout: Output): string {
  const words = language.interface.command
  const page = screenPage(language, { stdout, env: {} })
  const usage = command.parent === null ? `infitah ${command.usage()}` : `infitah ${command.name()} ${command.usage()}`
  const commands = help
    .visibleCommands(command)
    .map((each): Line => [`${each.name()} ${each.usage()}`, each.description()])
  const options = [...help.visibleOptions(command), ...globalOptions(command, help)].map(
    (option): Line => [option.flags, aboutOption(option.description, option.defaultValue)],
  )

  return page.finish([
    ...wrap(command.description(), 0, page.width),
    '',
    words.usage,
    `  ${usage}`,
    ...section(words.commandsHeading, commands, page.width),
    ...section(words.optionsHeading, options, page.width),
    '',
    ...wrap(exitCodesOf(command, words), 0, page.width),
  ])
}

function exitCodesOf(command: Command, { exitCodes }: CommandWords): string {
  const { all, usual, ...own } = exitCodes
  if (command.parent === null) return all

  return Object.entries(own).find(([name]) => name === command.name())?.[1] ?? usual
}

function globalOptions(command: Command, help: Help) {
  return command.parent === null ? [] : help.visibleOptions(command.parent).filter(({ long }) => long === '--lang')
}

function aboutOption(about: string, value: unknown): string {
  return typeof value === 'string' ? `${about} (${value})` : about
}

function section(heading: string, lines: readonly Line[], width: number): readonly string[] {
  if (lines.length === 0) return []

  const column = Math.max(...lines.map(([term]) => widthOf(term))) + 4

  return [
    '',
    heading,
    ...lines.flatMap(([term, about]) => {
      const [first = '', ...rest] = wrap(about, column, width)

      return [padEnd(`  ${term}`, column) + first.trimStart(), ...rest]
    }),
  ]
}
