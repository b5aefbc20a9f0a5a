import type { MatrixKind } from '../matrices/index.ts'
import { closeness, textKey } from '../text/index.ts'
import { isFlat, repeatsCosts } from './flat.ts'
import { codeOf, textIn, textOf } from './row-signs.ts'
import { holds, read, type TableRow } from './rows.ts'
import { slipsIn, uncodedIn } from './slips.ts'

/** What a table repeats in every row of a project. */
export interface Repeated {
  readonly heads: boolean
  readonly costs: boolean
  /** Rows whose code or title is not to be trusted. */
  readonly slips: ReadonlySet<TableRow>
  /** Rows without a code whose title is their own, however near it is to another. */
  readonly uncoded: ReadonlySet<TableRow>
}

/** Learns from the rows of a table what it repeats. */
export function repeatedIn(rows: readonly TableRow[]): Repeated {
  const heads = isFlat(rows)
  const slips = heads ? slipsIn(rows, (a, b) => alikeTitles(a, b, true)) : new Set<TableRow>()
  const uncoded = heads ? uncodedIn(rows) : new Set<TableRow>()

  return { heads, costs: heads || repeatsCosts(rows), slips, uncoded }
}

/** A project as cut so far; closed by its row of sums. */
export interface Begun {
  readonly rows: readonly [TableRow, ...TableRow[]]
  readonly open: boolean
}

/** A row starts a project where its code, or failing that its title or axis, is another than the project's above. */
export function startsProject(kind: MatrixKind, row: TableRow, above: Begun, habits: Repeated): boolean {
  if (!above.open) return true

  const first = above.rows[0]
  const code = codeOf(row)
  const title = textOf(row, 'title')
  const near = habits.heads && !habits.uncoded.has(row)
  const alike = title === '' || alikeTitles(title, textOf(first, 'title'), near)
  const slip = habits.slips.has(row) || habits.slips.has(first)
  const known = code === '' ? '' : codeSoFar(above, habits)
  if (code !== '' && known === '' && title !== '' && alikeTitles(title, textOf(first, 'title'), false))
    return !habits.heads
  if (code !== '' && code === known) return !(alike || slip) || (!habits.heads && beginsAlike(kind, row, first))
  if (code !== '') return !(slip && title !== '' && alike)
  if (title !== '') return !alike
  if (kind !== 'monitoring' && !habits.costs && holds(row, 'cost') && holds(first, 'cost')) return true

  const axis = textKey(textOf(row, 'axis'))
  return axis !== '' && axis !== textKey(textOf(first, 'axis'))
}

/** The code of a project as far as it is cut: in a flat table its first rows may lack theirs. */
function codeSoFar({ rows }: Begun, { heads }: Repeated): string {
  const coded = heads ? rows.find((row) => codeOf(row) !== '') : rows[0]

  return coded === undefined ? '' : codeOf(coded)
}

/** The same activity and indicator as in a project's first row: somebody copied the project. */
export function beginsAlike(kind: MatrixKind, row: TableRow, first: TableRow): boolean {
  const [own, theirs] = [beginningOf(kind, row), beginningOf(kind, first)]

  return own !== '' && own === theirs
}

/** What tells a row from the others of its project: its activity, and its indicator in matrix 3. */
export function beginningOf(kind: MatrixKind, row: TableRow): string {
  const activity = textKey(textIn(read(row, 'activity')?.cell))

  return activity === '' || kind !== 'monitoring'
    ? activity
    : `${activity}\n${textKey(textIn(read(row, 'tracking')?.cell))}`
}

/** The same title; in a flat table also one with slips of the pen, since an odd row there starts no project. */
export function alikeTitles(a: string, b: string, flat: boolean): boolean {
  const [one, other] = [textKey(a), textKey(b)]

  return one === other || (flat && closeness(one, other) >= 0.7)
}
