import type { Place } from '../grid/index.ts'
import type { IdentityRecord } from '../plan/index.ts'

/** What the council adopts a thing of the plan with. */
export type Aspect = 'title' | 'years' | 'cost' | 'mobilised' | 'programmed' | 'start' | 'end' | 'weight'

/** What things are adopted. */
export type AdoptedKind = 'project' | 'activity' | 'tracking' | 'impact'

/** One thing of the plan as it was adopted. */
export interface AdoptedThing {
  readonly id: string
  readonly kind: AdoptedKind
  /** The code of its project. */
  readonly project: string
  readonly label: string
  /** The id of what it belongs to; `''` for a project. */
  readonly within: string
  /**
   * Exact decimals, days, years or text, `''` for nothing; `programmed/2026` for the credits of a year, `programmed` where
   * the years that are not named had none. What was not known is not there.
   */
  readonly values: ReadonlyMap<string, string>
  /** Where the workbook remembers it; null where another file does. */
  readonly at: Place | null
}

/** The plan as the council adopted it. */
export interface AdoptedPlan {
  /** The day of its adoption; null where another file is held against. */
  readonly day: string | null
  readonly things: readonly AdoptedThing[]
  /** The identities by which its things are known again. */
  readonly record: IdentityRecord
}
