import type { Language } from '../lang/index.ts'
import { catalogue } from '../rules/index.ts'

/** A rule's name in a language; its id where nobody knows it. */
export function ruleName(id: string, language: Language): string {
  const rule = catalogue.find((one) => one.id === id)

  return rule === undefined ? id : language.rules[rule.id].name
}
