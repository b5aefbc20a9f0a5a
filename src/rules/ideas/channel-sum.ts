import { textKey } from '../../text/index.ts'
import { defineRule, type Problem } from '../rule.ts'
import { type Crossing, crossed } from './channel-crossings.ts'
import { type ColumnMiss, columnMisses, type IdeaColumn, ideaColumns, type RowMiss, rowMisses } from './channel-grid.ts'
import { placesOf, unreadAmong } from './sum-of-counts.ts'

/** What of table 02 misses: a row, a column's total, or one cell that both show. `channel` is `''` in the row of sums. */
export type ChannelSumFacts = {
  readonly of: 'row' | 'total' | 'cell'
  readonly channel: string
  readonly column: IdeaColumn
  readonly written: number
  readonly exact: number
}

/** Every idea of table 02 is either selected or refused, and its row of sums adds the channels up. */
export const ideasChannelSum = defineRule({
  code: 'D01',
  id: 'ideas/channel-sum',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    const { channels } = plan.coCreation
    if (channels === null) return

    const rows = channels.total === null ? channels.rows : [...channels.rows, channels.total]
    yield* unreadAmong(rows.flatMap((row) => ideaColumns.map((column) => row[column])))

    const { crossings, rows: left, columns } = crossed(rowMisses(channels), columnMisses(channels))
    yield* crossings.map(cellProblem)
    yield* withoutCarried(left, columns).map(rowProblem)
    yield* columns.map(totalProblem)
  },
})

/** A row of sums that is right in its columns misses only by what its channels carry into it. */
function withoutCarried(rows: readonly RowMiss[], columns: readonly ColumnMiss[]): readonly RowMiss[] {
  const channels = rows.filter(({ isTotal }) => !isTotal)
  const carried = channels.reduce((sum, { miss }) => sum + miss, 0)

  return columns.length > 0 ? rows : rows.filter(({ isTotal, miss }) => !isTotal || miss !== carried)
}

function cellProblem({ cell, channel, column, written, exact }: Crossing): Problem<ChannelSumFacts> {
  return problemOf([cell.at], { of: 'cell', channel, column, written, exact })
}

function rowProblem({ row, channel, received, miss }: RowMiss): Problem<ChannelSumFacts> {
  const facts = { of: 'row', channel, column: 'received', written: received, exact: received - miss } as const

  return problemOf(placesOf([row.received, row.selected, row.refused]), facts)
}

function totalProblem({ column, total, written, miss }: ColumnMiss): Problem<ChannelSumFacts> {
  return problemOf([total.at], { of: 'total', channel: '', column, written, exact: written - miss })
}

function problemOf(places: ReturnType<typeof placesOf>, facts: ChannelSumFacts): Problem<ChannelSumFacts> {
  const [first, ...others] = places

  return {
    at: first === undefined ? [] : [first, ...others],
    about: { of: 'plan', part: `channels/${textKey(facts.channel)}/${facts.column}` },
    facts,
    expected: String(facts.exact),
    actual: String(facts.written),
  }
}
