import type { Expression } from './expression.ts'
import { countIf, countOf, indexOf, matchOf } from './looked-up.ts'
import { sumOfGiven } from './sums.ts'
import { isFailed, type Work, type Worth } from './worth.ts'

/** A function of formulas; what it is given in another way than ours give it is not known. */
type FormulaFunction = (given: readonly Expression[], work: Work) => Worth

/** The functions that the forms of Infitah use. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ['SUM', sumOfGiven],
  ['IF', ifElse],
  ['IFERROR', ifError],
  ['AND', (given, work) => truth(given, work, (truths) => truths.every(Boolean))],
  ['OR', (given, work) => truth(given, work, (truths) => truths.some(Boolean))],
  ['COUNT', countOf],
  ['COUNTIF', countIf],
  ['INDEX', indexOf],
  ['MATCH', matchOf],
])

function ifElse([condition, then, otherwise, ...more]: readonly Expression[], work: Work): Worth {
  if (condition === undefined || then === undefined || more.length > 0) return undefined

  const is = truthOf(work.worthOf(condition))
  if (typeof is !== 'boolean') return is
  if (is) return work.worthOf(then)

  return otherwise === undefined ? false : work.worthOf(otherwise)
}

function ifError([tried, instead, ...more]: readonly Expression[], work: Work): Worth {
  if (tried === undefined || instead === undefined || more.length > 0) return undefined

  const worth = work.worthOf(tried)
  // Programs do not agree on what an empty cell becomes.
  if (worth === undefined || worth === null) return undefined

  return isFailed(worth) ? work.worthOf(instead) : worth
}

/** All are looked at, as an error in any of them is the result. */
function truth(given: readonly Expression[], work: Work, joined: (truths: readonly boolean[]) => boolean): Worth {
  // Of areas only what is no text counts.
  if (given.length === 0 || given.some(({ kind }) => kind === 'cells')) return undefined

  const truths = given.map((one) => truthOf(work.worthOf(one)))
  const known = truths.filter((one) => typeof one === 'boolean')

  return known.length === truths.length ? joined(known) : truths.find((one) => typeof one !== 'boolean')
}

/** A number is true unless it is zero, and nothing is false; of texts Excel's language decides. */
function truthOf(worth: Worth): Exclude<Worth, string | number | null> {
  if (typeof worth === 'string') return undefined

  return typeof worth === 'number' || worth === null ? Boolean(worth) : worth
}
