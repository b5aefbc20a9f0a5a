/** An error about a file that says by a reason and facts what it is about; the language files have the words. */
export class ToldFileError<Reason extends string, Facts extends object> extends Error {
  readonly reason: Reason
  readonly facts: Facts

  constructor(reason: Reason, facts: Facts, options?: ErrorOptions) {
    super([reason, ...Object.values(facts)].join(' '), options)
    this.reason = reason
    this.facts = facts
  }
}
