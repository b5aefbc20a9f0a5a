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
