/** What is wrong between us and a portal. */
export type CkanFacts =
  /** Nothing answered, or not in time. */
  | { readonly kind: 'unreachable' }
  /** The token is not accepted, or has no right to it. */
  | { readonly kind: 'denied'; readonly detail: string }
  /** A page where an answer was expected. */
  | { readonly kind: 'page'; readonly status: number }
  /** The portal did not do what it was asked. */
  | { readonly kind: 'refused'; readonly action: string; readonly detail: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly most: number }
  /** Before 2.9. */
  | { readonly kind: 'old'; readonly version: string }

/** A portal that data could not be published on; never names the token. */
export class CkanTrouble extends Error {
  override readonly name = 'CkanTrouble'
  readonly facts: CkanFacts

  constructor(facts: CkanFacts, options?: ErrorOptions) {
    super(`CKAN: ${JSON.stringify(facts)}`, options)
    this.facts = facts
  }
}
