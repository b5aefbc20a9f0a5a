import type { ActiveCell } from '../commands/index.ts'
import type { Host } from '../hosts/host.ts'
import type { Language } from '../lang/index.ts'
import type { PaneAtWork } from './pane-session.ts'

/** What the pane is mounted with. */
export interface PaneOptions {
  readonly host: Host
  readonly language: Language
  /** Today, ISO 8601. */
  readonly asOf: string
}

/** What the add-in is put together from. */
export interface Parts {
  /** The workbook that Excel has open. */
  host(): Host
  readonly activeCell: ActiveCell
  mount(element: HTMLElement, options: PaneOptions): PaneAtWork
}

/** Loads the parts, which no plain browser needs; null in a build without a pane. */
export async function loadParts(): Promise<Parts | null> {
  return null
}
