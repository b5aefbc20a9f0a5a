import type { Place } from '../../grid/index.ts'
import type { Plan } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { defineRule, type PlanFacts } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { headerCell } from './header-cell.ts'

type Table = Plan['matrices']['tables'][number]

/** A column that a header lacks; of one column a year, with its year. `text` heads the column that may have been meant. */
interface Lack {
  readonly field: Table['missing'][number]['field']
  readonly year: number | null
  readonly at: readonly [Place, ...Place[]]
  readonly text: string | null
  /** The columns are there, but their headers do not say their years. */
  readonly yearless: boolean
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
      for (const { field, year, at, text, yearless } of [...lacksOf(table), ...yearsLacking(table, facts)]) {
        const part = year === null ? field : `${field}/${year}`

        yield {
          at,
          about: { of: 'matrix', matrix: table.kind, part },
          facts: { matrix: table.kind, field, year, yearless, resembles: text === null ? null : oneLine(text) },
          group: `${table.kind}/${part}`,
        }
      }
    }
  },
})

/** Required columns that are not there, but for those that `workbook/column-repeated` says are there more than once. */
function lacksOf(table: Table): readonly Lack[] {
  const clashing = table.unknown.map(({ clash }) => clash?.split('/')[0])
  const missing = table.missing.filter(({ field }) => !clashing.includes(field))

  return missing.map(({ field, resembles, text }) => {
    const beside = field === 'programmed' ? unreadIn(table, table.segments[0])[0] : undefined
    if (resembles === null && beside !== undefined) return lack(field, null, beside)

    return lack(field, null, { at: resembles ?? headerCell(table), text })
  })
}

function lack(field: Lack['field'], year: number | null, { at, text }: Pick<Unread, 'at' | 'text'>): Lack {
  return { field, year, at: [at], text, yearless: false }
}

/** A header in whose column money may stand. */
interface Unread {
  readonly at: Place
  readonly text: string | null
}

/** Years of the plan without a column on a page of matrix 2; where it has none for any year, that is missing as a whole. */
function yearsLacking(table: Table, { years }: PlanFacts): readonly Lack[] {
  return table.segments.flatMap((segment) => {
    const own = segment.columns.filter(({ field }) => field === 'programmed')
    const unread = unreadIn(table, segment)
    const [yearless] = own.filter(({ year }) => year === null)
    if (yearless !== undefined) return [withoutYear(titleOf(yearless), unread)]

    const strange = own.filter(({ year }) => year !== null && !years.includes(year)).map(titleOf)
    const lacking = own.length === 0 ? [] : years.filter((year) => own.every((column) => column.year !== year))
    const clashes = unread.filter(({ clash }) => clash !== null).length > 0
    const elsewhere = { at: headerCell({ ...table, segments: [segment] }), text: null }

    return clashes
      ? []
      : lacking.map((year, index) => lack('programmed', year, [...strange, ...unread][index] ?? elsewhere))
  })
}

function withoutYear({ at, text }: Unread, unread: readonly Unread[]): Lack {
  const others = unread.filter((one) => ownLine(one) === ownLine({ at, text }))

  return { field: 'programmed', year: null, at: [at, ...others.map((one) => one.at)], text, yearless: true }
}

/** What a header says under its groups. */
function ownLine({ text }: Unread): string {
  return textKey(text?.split('\n').at(-1) ?? '')
}

function titleOf({ header, text }: Table['segments'][number]['columns'][number]): Unread {
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
