/** Why a formula has no value: `unavailable` is Excel's #N/A, `invalid` its #VALUE!. */
export interface Trouble {
  readonly kind: 'unavailable' | 'invalid'
  readonly message: string
}

/** What a function gives to its cell. */
export type Outcome = number | Trouble

/** A cell shows nothing because of what the plan holds. */
export function unavailable(message: string): Trouble {
  return { kind: 'unavailable', message }
}

/** A cell shows nothing because of what its formula was given. */
export function invalid(message: string): Trouble {
  return { kind: 'invalid', message }
}

/** Whether two outcomes look the same in a cell. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  return typeof a === 'number' || typeof b === 'number' ? a === b : a.kind === b.kind && a.message === b.message
}
