import { isWordsAlone, type MatrixKind } from '../matrices/index.ts'
import { isBare } from './flat.ts'
import { foreignSign } from './foreign-rows.ts'
import { isNameless } from './nameless-sums.ts'
import { beginningOf } from './project-starts.ts'
import {
  announces,
  announcesSomewhere,
  codeOf,
  doubtfulLabel,
  filledFields,
  isNote,
  isPlanTitle,
  loneText,
  textOf,
  totalOf,
} from './row-signs.ts'
import { isSignature } from './row-words.ts'
import { holds, type TableRow } from './rows.ts'

/**
 * What of a row decides where projects begin and end: as long as it stays, editing the row's other cells leaves every
 * project where it was.
 */
export function outlineOf(kind: MatrixKind, row: TableRow): string {
  const heads = (['code', 'axis', 'title'] as const).map((field) => textOf(row, field))
  const total = totalOf(kind, row)

  return JSON.stringify([
    ...heads,
    codeOf(row) === '' ? null : beginningOf(kind, row),
    total,
    doubtfulLabel(kind, row, total),
    isNameless(kind, row, total),
    Math.min(filledFields(row), 3),
    [isBare, isNote, announces, announcesSomewhere, isPlanTitle].map((is) => is(row)),
    isSignature(loneText(row)),
    isWordsAlone(row.cells),
    holds(row, 'cost'),
    holds(row, 'activity'),
    holds(row, 'activityCost'),
    foreignSign(row),
  ])
}
