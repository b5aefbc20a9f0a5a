/** A command that cannot do its work; the message says why, in the person's language. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
