import type { InterfaceWords, Say } from '../lang/index.ts'
import type { Row } from '../protocol/index.ts'
import { oneLine } from '../text/index.ts'
import type { ChangedRow, RowDifference } from './difference.ts'

/** What of a language it takes to say what changes. */
export interface ChangesLanguage {
  readonly say: Say
  readonly interface: Pick<InterfaceWords, 'push' | 'rows'>
}

/** What a row changes, column by column, old and new. */
export function changesSaid(
  { row, was, columns }: ChangedRow,
  { say, interface: words }: ChangesLanguage,
): readonly string[] {
  const titles = new Map<string, { readonly title: string }>(Object.entries(words.rows.columns))
  const text = (value: Row['values'][string] | undefined) =>
    value == null ? words.push.empty : amountOrText(oneLine(String(value)), say)

  return columns.map((column) =>
    words.push.value(titles.get(column)?.title ?? column, text(was.values[column]), text(row.values[column]), say),
  )
}

/** The totals that change: the plan's own row holds them. */
export function totalsSaid(
  changed: readonly ChangedRow[],
  { say, interface: words }: ChangesLanguage,
): readonly string[] {
  const plan = changed.find(({ row }) => row.table === 'plan')
  if (plan === undefined) return []

  const names = (['projects', 'activities', 'mobilised', 'cost'] as const).filter((name) => plan.columns.includes(name))

  return names.map((name) => {
    const [was = '', now = ''] = [plan.was, plan.row].map(({ values }) => amountOrText(String(values[name]), say))

    return words.push.from(words.rows.columns[name].title, was, now, say)
  })
}

/** Says what a person knows a row by: its own words, or those of the activity or indicator that it is about. */
export function rowNamer(
  { added, changed, removed }: RowDifference,
  { say, interface: words }: ChangesLanguage,
): (row: Row) => string {
  const all = [...added, ...changed.map(({ row }) => row), ...removed]
  const labels = new Map(
    all.flatMap(({ table, key, values }) =>
      table === 'activities' || table === 'indicators' ? [[idIn(key), String(values.label)] as const] : [],
    ),
  )

  return ({ table, key, values }) => {
    const own = values.title ?? values.label ?? values.partner ?? values.collectivity ?? labels.get(idIn(key)) ?? null
    const source = values.source === 'mobilised' ? words.rows.columns.mobilised.title : values.source
    const parts = [values.project_code, own, source ?? values.until].filter((part) => part != null)
    const known = Object.entries(words.push.tables).find(([name]) => name === table)?.[1] ?? table

    return words.push.row(known, oneLine(parts.length === 0 ? key : parts.map(String).join(' · ')), say)
  }
}

/** Amounts alone have two decimals, always. */
function amountOrText(text: string, say: Say): string {
  return /^\d+\.\d\d$/.test(text) ? say.number(text) : text
}

/** The first value of a row's key. */
function idIn(key: string): string {
  return /^\["([^"]*)"/.exec(key)?.[1] ?? key
}
