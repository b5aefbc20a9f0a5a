import { declaredYears, type Plan } from '../plan/index.ts'
import { largestMember } from './column.ts'

/** Whose plan it is and of which years. */
export interface Whose {
  readonly memberId: number
  readonly period: { readonly first: number; readonly last: number }
}

/** Why an export cannot say whose plan it is. */
export type UnknownOwner =
  /** Nothing says it. */
  | { readonly what: 'member' | 'period'; readonly trouble: 'missing' }
  /** The cover sheet says otherwise. */
  | {
      readonly what: 'member' | 'period'
      readonly trouble: 'contradicted'
      readonly given: string
      readonly written: string
    }

/** A plan that cannot be exported before somebody says whose it is. */
export class OwnerUnknown extends Error {
  override readonly name = 'OwnerUnknown'
  readonly facts: UnknownOwner

  constructor(facts: UnknownOwner) {
    super(`the ${facts.what} is ${facts.trouble}`)
    this.facts = facts
  }
}

/**
 * Whose plan it is, as the caller says, else as the workbook does.
 * @throws OwnerUnknown where neither says it, or the cover sheet contradicts the caller
 */
export function whoseIs(plan: Plan, given: Partial<Whose>): Whose {
  const { cover, years } = plan
  const member = memberOf(cover?.memberId?.value.value ?? 0)
  const declared = spanOf(declaredYears(cover) ?? [])
  const memberId = settle('member', given.memberId ?? null, member, member, String)
  const period = settle('period', given.period ?? null, declared, spanOf(years), spanText)

  return { memberId, period }
}

/** A cell that says that there is none reads as nothing. */
function memberOf(written: number): number | null {
  return written >= 1 && written <= largestMember ? written : null
}

type Span = Whose['period']

function settle<T>(
  what: UnknownOwner['what'],
  given: T | null,
  declared: T | null,
  usual: T | null,
  textOf: (value: T) => string,
): T {
  if (given !== null && declared !== null && textOf(given) !== textOf(declared)) {
    throw new OwnerUnknown({ what, trouble: 'contradicted', given: textOf(given), written: textOf(declared) })
  }
  const value = given ?? usual
  if (value === null) throw new OwnerUnknown({ what, trouble: 'missing' })

  return value
}

function spanOf(years: readonly number[]): Span | null {
  const [first, last] = [years[0], years.at(-1)]

  return first === undefined || last === undefined ? null : { first, last }
}

function spanText({ first, last }: Span): string {
  return `${first}-${last}`
}
