import { type Command, Option } from 'commander'
import type { ReceiverOptions } from '../commands/receiver.ts'
import type { ServeOptions } from '../commands/serve.ts'
import { name } from '../new-options.ts'
import { count } from '../option-values.ts'
import { Refusal } from '../refusal.ts'
import type { Adding } from './adding.ts'

/** `infitah serve`. */
export function addServe(program: Command, { world, language, choose }: Adding): void {
  const { commands, options } = language.interface.command
  const member = (flag: string) => count(flag, language, 999_999)

  program
    .command('serve')
    .usage('[FILE]')
    .description(commands.serve)
    .argument('[file]')
    .addOption(new Option('--port <N>', options.port).argParser(count('--port', language, 65_535)))
    .addOption(new Option('--if-attended', options.attended))
    .addOption(new Option('--receiver', options.receiver))
    .addOption(new Option('--data <DIR>', options.data))
    .addOption(new Option('--new-token <MEMBER>', options.newToken).argParser(member('--new-token')))
    .addOption(new Option('--label <NAME>', options.label).argParser(name('--label', language)))
    .addOption(new Option('--revoke-tokens <MEMBER>', options.revokeTokens).argParser(member('--revoke-tokens')))
    .action((file: string | undefined, given: ServeOptions & ReceiverOptions) => {
      refuseMixture(file, given, { world, language, choose })
      choose(async () =>
        given.receiver === true
          ? (await import('../commands/receiver.ts')).runReceiver(given, world, language)
          : (await import('../commands/serve.ts')).runServe(file, given, world, language),
      )
    })
}

/** The receiver takes no workbook, and the page none of the receiver's options. */
function refuseMixture(
  file: string | undefined,
  given: ReceiverOptions,
  { language: { say, interface: words } }: Adding,
): void {
  if (given.receiver === true && file !== undefined) throw new Refusal(words.push.receiver.noFile)
  if (given.receiver === true) return

  const [stranger] = (['data', 'newToken', 'label', 'revokeTokens'] as const).filter((one) => given[one] !== undefined)
  const flag = stranger?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  if (flag !== undefined) throw new Refusal(words.push.receiver.onlyReceiver(`--${flag}`, say))
}
