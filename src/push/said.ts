import type { InterfaceWords, Say } from '../lang/index.ts'
import type { Row } from '../protocol/index.ts'
import { oneLine } from '../text/index.ts'
import type { ChangedRow } from './difference.ts'

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
  const text = (column: string, { values }: Row) => {
    const value = values[column]

    return value == null ? words.push.empty : valueText(column, oneLine(String(value)), say)
  }

  return columns.map((column) =>
    words.push.value(titles.get(column)?.title ?? column, text(column, was), text(column, row), say),
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
    const [was = '', now = ''] = [plan.was, plan.row].map(({ values }) => valueText(name, String(values[name]), say))

    return words.push.from(words.rows.columns[name].title, was, now, say)
  })
}

/** Says what a person knows a row by: its own words, or those of the activity or indicator that it is about, which is among those known. */
export function rowNamer(known: readonly Row[], { say, interface: words }: ChangesLanguage): (row: Row) => string {
  const labels = new Map(
    known.flatMap(({ table, key, values }) =>
      table === 'activities' || table === 'indicators' ? [[idIn(key), String(values.label)] as const] : [],
    ),
  )

  return ({ table, key, values }) => {
    const own = values.title ?? values.label ?? values.partner ?? values.collectivity ?? labels.get(idIn(key)) ?? null
    const source = values.source === 'mobilised' ? words.rows.columns.mobilised.title : values.source
    const parts = [values.project_code, own, source ?? values.until].filter((part) => part != null)
    const name = Object.entries(words.push.tables).find(([own]) => own === table)?.[1] ?? table

    return words.push.row(name, oneLine(parts.length === 0 ? key : parts.map(String).join(' · ')), say)
  }
}

const shares = new Set(['weight', 'achieved', 'progress', 'progress_by_cost', 'impact'])

/** Of the rest, amounts alone have two decimals, always. */
function valueText(column: string, text: string, say: Say): string {
  const isNumber = shares.has(column) ? /^\d+(\.\d+)?$/.test(text) : /^\d+\.\d\d$/.test(text)

  return isNumber ? say.number(text) : text
}

/** The first value of a row's key. */
function idIn(key: string): string {
  return /^\["([^"]*)"/.exec(key)?.[1] ?? key
}
