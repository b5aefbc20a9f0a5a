import type { Command } from 'commander'

const byEnding: readonly (readonly [ending: string, format: string])[] = [
  ['.sarif.json', 'sarif'],
  ['.sarif', 'sarif'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.csv', 'csv'],
  ['.md', 'markdown'],
  ['.json', 'json'],
  ['.txt', 'text'],
]

/** The options as they were meant: where none is named, the format is the one by which the file's name ends. */
export function withFormat<const Form extends string, Given extends { readonly format: Form; readonly out?: string }>(
  given: Given,
  command: Command,
  formats: readonly Form[],
): Given {
  const { out } = given
  if (out === undefined || command.getOptionValueSource('format') !== 'default') return given

  const named = byEnding.find(([ending]) => out.toLowerCase().endsWith(ending))?.[1]
  const format = formats.find((each) => each === named)

  return format === undefined ? given : { ...given, format }
}
