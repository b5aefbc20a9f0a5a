import type { Problem } from '../protocol/index.ts'

/** A push that a receiver refused, with what it says. */
export class RefusedPush extends Error {
  override readonly name = 'RefusedPush'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

/** An answer that is none of the protocol's: a page of another program, or of a wall between. */
export class NoReceiver extends Error {
  override readonly name = 'NoReceiver'
  readonly status: number

  constructor(status: number, options?: ErrorOptions) {
    super(`answered ${status}, and not by the protocol`, options)
    this.status = status
  }
}
