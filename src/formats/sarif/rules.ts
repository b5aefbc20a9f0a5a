import type { Language } from '../../lang/index.ts'
import { catalogue, type Severity } from '../../rules/index.ts'
import { plainText } from '../../text/index.ts'

/** How SARIF calls the severities. */
export const levels: { readonly [S in Severity]: 'error' | 'warning' | 'note' } = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** Every rule with its words, for programs that explain a result. Rule texts are plain, and know no placeholders. */
export function rulesIn(language: Language) {
  return catalogue.map(({ id, code, severity, since }) => {
    const { name, why, todo } = language.rules[id]
    const help = typeof todo === 'string' ? `${why} ${todo}` : why

    return {
      id,
      name: code,
      shortDescription: { text: plainText(name) },
      fullDescription: { text: plainText(why) },
      help: { text: plainText(help) },
      defaultConfiguration: { level: levels[severity] },
      properties: { code, since },
    }
  })
}

/** What names a rule of the log in a result. */
export function ruleReference(id: string): { readonly id: string; readonly index?: number } {
  const index = catalogue.findIndex((rule) => rule.id === id)

  return index === -1 ? { id } : { id, index }
}
