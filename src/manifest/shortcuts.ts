import type { CommandName, Language } from '../lang/index.ts'
import { defaultLocale } from './locales.ts'

/** Keys by command. Three modifiers keep clear of what Excel and browsers use themselves. */
export const shortcutKeys: Partial<Record<CommandName, string>> = {
  check: 'Ctrl+Alt+Shift+I',
  nextFinding: 'Ctrl+Alt+Shift+J',
  explainCell: 'Ctrl+Alt+Shift+E',
}

const names = Object.keys(shortcutKeys) as CommandName[]

/** What Excel is told of the keys, with the names of the actions in the default language. */
export function shortcutsFile(): object {
  return {
    actions: names.map((id) => ({ id, type: 'ExecuteFunction', name: `\${resource.${id}}` })),
    shortcuts: names.map((action) => ({ action, key: { default: shortcutKeys[action] } })),
    resources: { default: shortcutNames(defaultLocale.language) },
  }
}

/** The names of the actions in a language. */
export function shortcutNames({ interface: { addin } }: Language): object {
  return Object.fromEntries(
    names.map((id) => [id, { value: addin.commands[id].label, comment: addin.commands[id].tip }]),
  )
}
