import { type Centimes, isZero, type Points, parseCentimes, points, shareOf } from '../money/index.ts'
import { codeReader, patternOf } from '../plan/code-pattern.ts'
import type { Report } from '../report/index.ts'
import type { Entry } from './identity.ts'

/** A project as it is summed: what it costs, null where an amount cannot be known, and how far it is. */
export interface Item {
  readonly entry: Entry
  readonly axis: string
  /** The axis part of its code; `''` where codes have none. */
  readonly axisCode: string
  readonly money: Money | null
  /** `null` where it cannot be known; `'nothing'` where there is nothing to measure. */
  readonly progress: Points | 'nothing' | null
  readonly byYear: ReadonlyMap<string, Points | null>
}

/** Amounts in centimes. */
export interface Money {
  readonly mobilised: Centimes
  readonly byYear: ReadonlyMap<string, Centimes>
  readonly cost: Centimes
}

/** The projects of a report. */
export function itemsOf(entry: Entry): readonly Item[] {
  const { totals, progress } = entry.report
  const axisCode = axisCodes(totals.projects.map(({ code }) => code))

  return totals.projects.map((project, index) => ({
    entry,
    axis: project.axis,
    axisCode: axisCode(project.code),
    money: moneyOf(project),
    ...progressOf(progress.projects[index]),
  }))
}

function moneyOf({ mobilised, byYear, cost }: Report['totals']['projects'][number]): Money | null {
  const years = Object.entries(byYear).map(([year, amount]) => [year, centimesOf(amount)] as const)
  const known = years.flatMap(([year, amount]) => (amount === null ? [] : [[year, amount] as const]))
  const [first, last] = [centimesOf(mobilised), centimesOf(cost)]

  return first === null || last === null || known.length < years.length
    ? null
    : { mobilised: first, byYear: new Map(known), cost: last }
}

function centimesOf(amount: string | null): Centimes | null {
  return amount === null ? null : parseCentimes(amount)
}

function progressOf(project: Report['progress']['projects'][number] | undefined): Pick<Item, 'progress' | 'byYear'> {
  if (project === undefined || project.weights === null) return { progress: null, byYear: new Map() }

  const weights = points(project.weights)
  if (isZero(weights)) return { progress: 'nothing', byYear: new Map() }

  const years = Object.entries(project.byYear)

  return {
    progress: project.achieved === null ? null : shareOf(points(project.achieved), weights),
    byYear: new Map(years.map(([year, share]) => [year, share === null ? null : points(share)])),
  }
}

function axisCodes(codes: readonly string[]): (code: string) => string {
  const pattern = patternOf(codes)
  if (pattern === null) return () => ''

  const read = codeReader(pattern)

  return (code) => read(code)?.axis ?? ''
}
