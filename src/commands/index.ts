import type { CommandName } from '../lang/index.ts'
import type { Command } from './command.ts'
import { explainCell } from './explain-cell.ts'
import { nextFinding } from './next-finding.ts'
import { openView } from './open-view.ts'

export type { ActiveCell, Command } from './command.ts'
export type { Session, Shown, View } from './session.ts'

/** Every command by the name that the manifest and the shortcuts call it. */
export const commands: { readonly [Name in CommandName]: Command } = {
  check: openView('check'),
  nextFinding,
  totals: openView('totals'),
  review: openView('review'),
  export: openView('export'),
  explainCell,
}
