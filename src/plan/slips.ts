import { textKey } from '../text/index.ts'
import { codeOf, textOf } from './row-signs.ts'
import type { TableRow } from './rows.ts'

/** Tells titles of one project. */
type Alike = (a: string, b: string) => boolean

/**
 * The rows of a flat table whose code or title is a slip of the pen: that of one row among others of its project, or at
 * their end under the same axis. Several rows under a code and title of their own are a project.
 */
export function slipsIn(rows: readonly TableRow[], alike: Alike): ReadonlySet<TableRow> {
  const coded = rows.filter((row) => codeOf(row) !== '')

  return new Set(
    coded.filter((row, index) => {
      const [before, after] = [coded[index - 1], coded[index + 1]]
      return isWithin(before, row, after, alike) || isAtEnd(before, row, after, alike)
    }),
  )
}

/** The rows around it belong together, and it shares with them what the slip has left. */
function isWithin(before: TableRow | undefined, row: TableRow, after: TableRow | undefined, alike: Alike): boolean {
  if (before === undefined || after === undefined) return false

  const together = sameCode(before, after) && sameTitle(before, after, alike)
  return together && (sameCode(before, row) || sameTitle(before, row, alike))
}

function isAtEnd(before: TableRow | undefined, row: TableRow, after: TableRow | undefined, alike: Alike): boolean {
  const beside = [before, after].filter((one) => one !== undefined)
  const coded = beside.filter((one) => sameCode(one, row))
  const titled = beside.filter((one) => sameTitle(one, row, alike))
  const own = coded.length === 0 ? titled : titled.length === 0 ? coded : []

  return own.length > 0 && own.every((one) => textOf(one, 'axis') === textOf(row, 'axis'))
}

function sameCode(one: TableRow, other: TableRow): boolean {
  return codeOf(one) === codeOf(other)
}

function sameTitle(one: TableRow, other: TableRow, alike: Alike): boolean {
  return alike(textOf(one, 'title'), textOf(other, 'title'))
}

/**
 * The rows of a flat table that lack their code and have a title of their own, however near it is to another: those of a
 * project whose codes somebody took out. One row alone has where others have their codes, unless it stands amid rows of one.
 */
export function uncodedIn(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  if (rows.every((row) => codeOf(row) !== '')) return new Set()

  const titled = rows.filter((row) => textOf(row, 'title') !== '')
  const coded = titled.filter((row) => codeOf(row) !== '').length * 2 > titled.length
  const own = uncodedRuns(titled).filter(({ from, to }) => {
    const [before, after] = [titled[from - 1], titled[to]]
    const within = before !== undefined && after !== undefined && sameCode(before, after)
    return to - from > 1 || (coded && !within)
  })

  return new Set(own.flatMap(({ from, to }) => titled.slice(from, to)))
}

interface Run {
  readonly from: number
  readonly to: number
}

/** Rows without a code that follow each other under one title. */
function uncodedRuns(titled: readonly TableRow[]): readonly Run[] {
  const runs: Run[] = []
  let key = ''
  titled.forEach((row, index) => {
    if (codeOf(row) !== '') return

    const title = textKey(textOf(row, 'title'))
    const last = runs.at(-1)
    if (last?.to === index && title === key) runs[runs.length - 1] = { from: last.from, to: index + 1 }
    else runs.push({ from: index, to: index + 1 })
    key = title
  })

  return runs
}
