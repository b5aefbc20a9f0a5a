import type { Command } from './command.ts'
import type { View } from './session.ts'

/** A command that shows the pane at a view. */
export function openView(view: View): Command {
  return (session) => session.open(view)
}
