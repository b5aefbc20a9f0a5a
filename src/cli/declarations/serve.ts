import { type Command, Option } from 'commander'
import type { ServeOptions } from '../commands/serve.ts'
import { count } from '../option-values.ts'
import type { Adding } from './adding.ts'

/** `infitah serve`. */
export function addServe(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command

  program
    .command('serve')
    .usage('[FILE]')
    .description(commands.serve)
    .argument('[file]')
    .addOption(new Option('--port <N>', options.port).argParser(count('--port', language, 65_535)))
    .addOption(new Option('--if-attended', options.attended))
    .action((file: string | undefined, given: ServeOptions) =>
      choose(async () => (await import('../commands/serve.ts')).runServe(file, given, world, language)),
    )
}
