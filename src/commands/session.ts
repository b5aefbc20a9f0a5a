import type { Host } from '../hosts/host.ts'
import type { ReportLanguage } from '../lang/index.ts'
import type { Report } from '../report/index.ts'

/** The parts of the pane that can be asked for by name. */
export type View = 'check' | 'totals' | 'progress' | 'review' | 'export'

/** The check that runs beside the workbook: what buttons, menus, keys and formulas act upon. */
export interface Session {
  readonly language: ReportLanguage
  readonly host: Host
  /** What is known of the plan now; null until the workbook was read. */
  report(): Report | null
  /** The findings in the order of the pane, without those that a person filtered out of it. */
  listed(): Report['findings']
  /** Whether the workbook could not be read, and nothing is known. */
  unread(): boolean
  /** Is told whenever what is known may have changed, until the function that it gives is called. */
  subscribe(heard: () => void): () => void
  /** The finding shown last, and where in the list it stood; null before the first. */
  shown(): Shown | null
  /** Shows the pane at a view. */
  open(view: View): Promise<void>
  /** Shows a finding in the pane, and its first cell in the workbook. @throws HostError */
  reveal(finding: Report['findings'][number]): Promise<void>
  /** Says a sentence in the pane. */
  tell(sentence: string): void
  /** Says in the pane why an act did not happen. */
  fail(error: unknown): void
}

/** A finding by its fingerprint, and its place in the list. */
export interface Shown {
  readonly fingerprint: string
  readonly index: number
}
