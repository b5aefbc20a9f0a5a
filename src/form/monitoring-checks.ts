import { at } from './areas.ts'
import type { MonitoringColumns } from './columns.ts'
import type { Check, Highlight } from './description.ts'
import { checkOf, type Draft } from './draft.ts'
import { fixed, inColumn, serialDate } from './formulas.ts'
import { type Block, firstRows } from './layout.ts'

/** What may be typed into matrix 3. */
export function monitoringChecks(draft: Draft, columns: MonitoringColumns): readonly Check[] {
  const { blocks, content } = draft
  const [first, last] = [firstRows.followed, blocks.at(-1)?.followed.last ?? firstRows.followed]
  const down = (column: number, endColumn = column) => at(first, column, last, endColumn)
  const [begins, ends] = [serialDate(`${content.period.first}-01-01`), serialDate(`${content.period.last}-12-31`)]
  const { start, end, weight, impact, maximum, check } = columns

  return [
    checkOf(draft, 'start', down(start), { kind: 'day-between', first: begins, last: ends }),
    checkOf(draft, 'end', down(end), {
      kind: 'day-between',
      first: `MAX(${begins},${inColumn(first, start)})`,
      last: ends,
    }),
    checkOf(draft, 'share', down(weight, impact - 1), { kind: 'share' }),
    checkOf(draft, 'share', down(maximum, check - 1), { kind: 'share' }),
  ]
}

/** Days, achieved shares and weights of matrix 3 that cannot be. */
export function monitoringHighlights({ blocks }: Draft, columns: MonitoringColumns): readonly Highlight[] {
  const [row, last] = [firstRows.followed, blocks.at(-1)?.followed.last ?? firstRows.followed]
  const [start, end] = [inColumn(row, columns.start), inColumn(row, columns.end)]
  const achieved = `${inColumn(row, columns.achieved)}:${inColumn(row, columns.impact - 1)}`

  return [
    {
      range: at(row, columns.start, last, columns.end),
      formula: `AND(COUNT(${start},${end})=2,${end}<${start})`,
      look: 'wrong',
    },
    {
      range: at(row, columns.achieved, last, columns.impact - 1),
      formula: `ROUND(SUM(${achieved})-N(${inColumn(row, columns.weight)}),6)>0`,
      look: 'wrong',
    },
    ...blocks.flatMap((block) => weightHighlights(block, columns)),
  ]
}

/** The weights of a project and their sum, where it is not 100 %; the sum alone where there are none yet. */
function weightHighlights({ followed: { first, last } }: Block, columns: MonitoringColumns): readonly Highlight[] {
  const sum = fixed(first, columns.check)
  const formula = `AND(ISNUMBER(${sum}),ROUND(N(${sum})-1,4)<>0)`
  const over = (column: number) => at(first, column, last, column)

  return [
    { range: over(columns.weight), formula, look: 'wrong' },
    { range: over(columns.check), formula, look: 'wrong' },
    {
      range: over(columns.check),
      formula: `AND(${fixed(first, columns.title)}<>"",NOT(ISNUMBER(${sum})))`,
      look: 'waiting',
    },
  ]
}
