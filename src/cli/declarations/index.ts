import type { Command } from 'commander'
import { type Adding, choice } from './adding.ts'
import { addCheck } from './check.ts'
import { addNew } from './new.ts'
import { addProgress } from './progress.ts'
import { addRules } from './rules.ts'
import { addTotals } from './totals.ts'

export type { Act } from './adding.ts'

/** Declares every command. What one does is loaded only when it is run. */
export function addCommands(program: Command, adding: Adding): void {
  const { language } = adding
  const lang = choice('--lang', ['ar', 'fr', 'en'], language.interface.command.options.lang, language)
  program.addOption(lang.default(language.code))
  for (const add of [addCheck, addTotals, addProgress, addRules, addNew]) add(program, adding)
}
