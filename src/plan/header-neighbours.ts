import type { Row } from '../grid/index.ts'
import { headsMatrix, isWordsAlone } from '../matrices/index.ts'
import type { TableRow } from './rows.ts'

/** Gives the rows over and under a row. */
export type Beside = () => readonly Row[]

/** Over a header so many rows may be titles of its page. */
const mostTitles = 3

/**
 * Whether a row of words may decide what its neighbours are: beside a header it may be one of its rows or a title over it,
 * beside a row that lacks but a word to be a header it may be that word.
 */
export function decidesHeaders({ row, segment, cells }: TableRow, beside: Beside): boolean {
  if (!isWordsAlone(cells)) return false

  const atEdge = row === segment.firstRow || row > segment.lastRow - mostTitles
  return atEdge || beside().some((other) => headsMatrix(other) !== null)
}
