import type { Command } from 'commander'
import { type Adding, choice } from './adding.ts'
import { addAdopt } from './adopt.ts'
import { addAnnotate } from './annotate.ts'
import { addCheck } from './check.ts'
import { addConsolidate } from './consolidate.ts'
import { addDecide } from './decide.ts'
import { addDiff } from './diff.ts'
import { addExport } from './export.ts'
import { addFix } from './fix.ts'
import { addMerge } from './merge.ts'
import { addMinutes } from './minutes.ts'
import { addNew } from './new.ts'
import { addProgress } from './progress.ts'
import { addPush } from './push.ts'
import { addRules } from './rules.ts'
import { addServe } from './serve.ts'
import { addTotals } from './totals.ts'

export type { Act } from './adding.ts'

const all = [
  addCheck,
  addTotals,
  addProgress,
  addConsolidate,
  addFix,
  addDiff,
  addMerge,
  addAnnotate,
  addDecide,
  addAdopt,
  addMinutes,
  addExport,
  addPush,
  addRules,
  addNew,
  addServe,
]

/** Declares every command. What one does is loaded only when it is run. */
export function addCommands(program: Command, adding: Adding): void {
  const { language } = adding
  const lang = choice('--lang', ['ar', 'fr', 'en'], language.interface.command.options.lang, language)
  program.addOption(lang.default(language.code))
  for (const add of all) add(program, adding)
}
