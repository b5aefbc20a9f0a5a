import type { Place } from '../../grid/index.ts'
import type { Plan } from '../../plan/index.ts'
import { defineRule, type PlanFacts } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { headerCell } from './header-cell.ts'

type Table = Plan['matrices']['tables'][number]

/** A column that a header lacks; of one column a year, with its year. `text` heads the column that may have been meant. */
interface Lack {
  readonly field: Table['missing'][number]['field']
  readonly year: number | null
  readonly at: Place
  readonly text: string | null
}

/** A matrix lacks a column that it needs: the unread header that resembles it, else the first header cell. */
export const workbookColumnMissing = defineRule({
  code: 'W03',
  id: 'workbook/column-missing',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan, facts }) {
    for (const table of plan.matrices.tables) {
      for (const { field, year, at, text } of [...lacksOf(table), ...yearsLacking(table, facts)]) {
        const part = year === null ? field : `${field}/${year}`

        yield {
          at: [at],
          about: { of: 'matrix', matrix: table.kind, part },
          facts: { matrix: table.kind, field, year, resembles: text === null ? null : oneLine(text) },
          group: `${table.kind}/${part}`,
        }
      }
    }
  },
})

function lacksOf(table: Table): readonly Lack[] {
  return table.missing.map(({ field, resembles, text }) => {
    const beside = field === 'programmed' ? unreadIn(table, table.segments[0])[0] : undefined
    if (resembles === null && beside !== undefined) return { field, year: null, ...beside }

    return { field, year: null, at: resembles ?? headerCell(table), text }
  })
}

/** Years of the plan without a column on a page of matrix 2; where it has none for any year, that is missing as a whole. */
function yearsLacking(table: Table, { years }: PlanFacts): readonly Lack[] {
  return table.segments.flatMap((segment) => {
    const own = segment.columns.filter(({ field, year }) => field === 'programmed' && year !== null)
    const instead = [
      ...own.filter(({ year }) => year !== null && !years.includes(year)).map(titleOf),
      ...unreadIn(table, segment),
    ]
    const lacking = own.length === 0 ? [] : years.filter((year) => own.every((column) => column.year !== year))

    return lacking.map((year, index): Lack => {
      const meant = instead[index] ?? null
      return {
        field: 'programmed',
        year,
        at: meant?.at ?? headerCell({ ...table, segments: [segment] }),
        text: meant?.text ?? null,
      }
    })
  })
}

function titleOf({ header, text }: Table['segments'][number]['columns'][number]) {
  return { at: header, text }
}

/** Unread headers of a page that stand beside its columns of money. */
function unreadIn({ unknown }: Table, { columns, headerRow, firstRow }: Table['segments'][number]) {
  const money = columns
    .filter(({ field }) => field === 'programmed' || field === 'mobilised')
    .map(({ column }) => column)

  return unknown.filter(
    ({ at }) => at.row >= headerRow && at.row < firstRow && money.some((column) => Math.abs(column - at.column) === 1),
  )
}
