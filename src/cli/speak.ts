import type { LanguageCode } from '../lang/language.ts'
import { isLanguageCode, languageCodeOf } from '../lang/language-names.ts'
import type { World } from './world.ts'

/**
 * The language to speak: what `--lang` says, else the system's (`LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set)
 * where it is French or English, else Arabic. A `--lang` that means nothing is refused later, in that language.
 */
export function spokenLanguage({ argv, env }: Pick<World, 'argv' | 'env'>): LanguageCode {
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const asked = languageOption(argv)

  return (asked !== null && isLanguageCode(asked) ? asked : languageCodeOf(system)) ?? 'ar'
}

/** Read before all other options, as their messages are said in it. */
function languageOption(argv: readonly string[]): string | null {
  const end = argv.indexOf('--')
  const options = end === -1 ? argv : argv.slice(0, end)
  const values = options.flatMap((argument, index) => {
    if (argument === '--lang') return [options[index + 1] ?? '']

    return argument.startsWith('--lang=') ? [argument.slice('--lang='.length)] : []
  })

  return values.at(-1) ?? null
}
