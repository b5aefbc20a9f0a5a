import type { CellError } from '../../../../grid/index.ts'
import { exactSum } from '../../../../money/index.ts'
import type { Expression, Term } from './expression.ts'
import type { Area } from './inputs.ts'
import { isFailed, type Work, type Worth, worthOfCell } from './worth.ts'

/** Numbers to add up; an error among them is the sum's, and undefined is what is not known. */
type Numbers = readonly number[] | CellError | undefined

/** What terms add up to, each sum within them added up with them and rounded once. */
export function sumOfTerms(terms: readonly Term[], work: Work): Worth {
  return summed(numbersOfTerms(terms, work))
}

/** `SUM`: of areas the numbers, and what else is given as `+` would add it. */
export function sumOfGiven(given: readonly Expression[], work: Work): Worth {
  return summed(numbersOfGiven(given, work))
}

function summed(numbers: Numbers): Worth {
  return isList(numbers) ? exactSum(numbers) : numbers
}

function numbersOfTerms(terms: readonly Term[], work: Work): Numbers {
  return together(
    terms.map(({ sign, of }) => {
      const numbers = numbersOf(of, work)
      return isList(numbers) && sign === -1 ? numbers.map((number) => -number) : numbers
    }),
  )
}

function numbersOfGiven(given: readonly Expression[], work: Work): Numbers {
  return together(
    given.map((one) =>
      one.kind === 'cells' ? together(one.areas.map((area) => numbersIn(area, work))) : numbersOf(one, work),
    ),
  )
}

/** What `+` adds must be a number; an empty cell counts as zero. Texts it would read as Excel's language has it. */
function numbersOf(expression: Expression, work: Work): Numbers {
  if (expression.kind === 'added') return numbersOfTerms(expression.terms, work)
  if (expression.kind === 'call' && expression.name === 'SUM') return numbersOfGiven(expression.given, work)

  const worth = work.worthOf(expression)
  if (worth === null) return []
  if (typeof worth === 'number') return [worth]

  return isFailed(worth) ? worth : undefined
}

/** A sum leaves texts and truth values out; an error makes it one. */
function numbersIn(area: Area, { values }: Work): Numbers {
  const numbers: number[] = []
  for (const cell of values.within(area)) {
    const worth = worthOfCell(cell)
    if (worth === undefined || isFailed(worth)) return worth
    if (typeof worth === 'number') numbers.push(worth)
  }

  return numbers
}

function together(lists: readonly Numbers[]): Numbers {
  const known = lists.filter(isList)

  return known.length < lists.length ? lists.find((list) => !isList(list)) : known.flat()
}

function isList(numbers: Numbers): numbers is readonly number[] {
  return Array.isArray(numbers)
}
