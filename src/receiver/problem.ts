import { type Problem, type ProblemCode, problems } from '../protocol/index.ts'

/** What a refusal tells beside its code. */
export type ProblemFacts = Pick<Problem, 'field' | 'table' | 'key' | 'current' | 'vanishing' | 'published'>

/** A request that is refused. The title is for who reads the wire; programs go by the code. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
  readonly code: ProblemCode
  readonly facts: ProblemFacts

  constructor(code: ProblemCode, title: string, facts: ProblemFacts = {}) {
    super(title)
    this.code = code
    this.facts = facts
  }

  get status(): number {
    return problems[this.code]
  }
}

/** A refusal as it is answered. */
export function problemOf({ code, status, message, facts }: RefusedRequest): Problem {
  return { type: `urn:infitah:problem:${code}`, title: message, status, code, ...facts }
}
