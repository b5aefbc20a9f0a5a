/** Whose plan, and of which years: what every request is about. */
export interface Place {
  readonly memberId: number
  readonly period: string
}

/** A place as the first two parameters of a statement. */
export function at({ memberId, period }: Place): readonly [number, string] {
  return [memberId, period]
}
