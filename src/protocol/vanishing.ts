/** What must be said before rows vanish: nothing, how many do, or why as well. */
export type Consent = 'none' | 'count' | 'reason'

/** More than a fifth of what is published needs a confirmation, more than four fifths a reason too. */
export function consentFor(vanishing: number, published: number): Consent {
  if (vanishing * 5 > published * 4) return 'reason'

  return vanishing * 5 > published ? 'count' : 'none'
}
