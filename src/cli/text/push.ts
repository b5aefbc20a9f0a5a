import type { Language, Say } from '../../lang/index.ts'
import type { Row } from '../../protocol/index.ts'
import type { ChangedRow, PushContent, RowDifference } from '../../push/index.ts'
import type { Outline } from './outline.ts'
import { oneLine } from './plain-text.ts'

const mostShown = 25

/** What goes of a plan, and what is held back, each with its reason. */
export function contentOutline({ rows, notes }: PushContent, language: Language): readonly Outline[] {
  const {
    say,
    interface: { push: words },
  } = language
  const projects = rows.filter(({ table }) => table === 'projects').length
  const held = notes.heldBack.map(({ project, reason, rules }): Outline => {
    const text = reason === 'errors' ? words.held.errors(project, rules, say) : words.held[reason](project, say)

    return { text }
  })

  return [
    { text: words.going(projects, rows.length, say) },
    ...(held.length === 0 ? [] : [{ text: words.heldBackHeading, mark: 'error' as const, under: held }]),
    ...(notes.undecided.length === 0 ? [] : [{ text: words.undecided(notes.undecided.length, say) }]),
    ...(notes.settings.length === 0 ? [] : [{ text: words.settings(notes.settings.length, say) }]),
  ]
}

/** The rows that differ from what is published, old and new, and the totals that change with them. */
export function rowsOutline(difference: RowDifference, revision: number, language: Language): readonly Outline[] {
  const {
    say,
    interface: { push: words },
  } = language
  const { added, changed, removed } = difference
  if (revision === 0) {
    return [{ text: words.firstPush, mark: 'heading', under: [{ text: words.added(added.length, say) }] }]
  }
  const nameOf = namer(difference, language)
  const named = (rows: readonly Row[]) => shown(rows, (row) => ({ text: nameOf(row) }), language)

  return [
    {
      text: words.since(revision, say),
      mark: 'heading',
      under: [
        { text: words.added(added.length, say), under: named(added) },
        {
          text: words.changed(changed.length, say),
          under: shown(changed, (one) => changedOutline(one, nameOf, language), language),
        },
        { text: words.removed(removed.length, say), under: named(removed) },
      ],
    },
    ...totalsOutline(changed, language),
  ]
}

function shown<T>(list: readonly T[], show: (one: T) => Outline, { say, interface: words }: Language) {
  const rest = list.length - mostShown

  return [...list.slice(0, mostShown).map(show), ...(rest > 0 ? [{ text: words.push.more(rest, say) }] : [])]
}

function changedOutline(
  { row, was, columns }: ChangedRow,
  nameOf: (row: Row) => string,
  { say, interface: words }: Language,
): Outline {
  const titles = new Map<string, { readonly title: string }>(Object.entries(words.rows.columns))
  const text = (value: Row['values'][string] | undefined) =>
    value == null ? words.push.empty : amountOrText(oneLine(String(value)), say)

  return {
    text: nameOf(row),
    under: columns.map((column) => ({
      text: words.push.value(
        titles.get(column)?.title ?? column,
        text(was.values[column]),
        text(row.values[column]),
        say,
      ),
    })),
  }
}

/** The plan's own row holds its totals. */
function totalsOutline(changed: readonly ChangedRow[], { say, interface: words }: Language): readonly Outline[] {
  const plan = changed.find(({ row }) => row.table === 'plan')
  const names = (['projects', 'activities', 'mobilised', 'cost'] as const).filter((name) =>
    plan?.columns.includes(name),
  )
  if (plan === undefined || names.length === 0) return []

  const under = names.map((name) => {
    const [was = '', now = ''] = [plan.was, plan.row].map(({ values }) => amountOrText(String(values[name]), say))

    return { text: words.push.from(words.rows.columns[name].title, was, now, say) }
  })

  return [{ text: words.push.totals, mark: 'heading', under }]
}

/** Amounts alone have two decimals, always. */
function amountOrText(text: string, say: Say): string {
  return /^\d+\.\d\d$/.test(text) ? say.number(text) : text
}

/** Says what a person knows a row by: its own words, or those of the activity or indicator that it is about. */
function namer({ added, changed, removed }: RowDifference, { say, interface: words }: Language) {
  const all = [...added, ...changed.map(({ row }) => row), ...removed]
  const labels = new Map(
    all.flatMap(({ table, key, values }) =>
      table === 'activities' || table === 'indicators' ? [[idIn(key), String(values.label)] as const] : [],
    ),
  )

  return ({ table, key, values }: Row): string => {
    const own = values.title ?? values.label ?? values.partner ?? values.collectivity ?? labels.get(idIn(key)) ?? null
    const parts = [values.project_code, own, values.source ?? values.until ?? null].filter((part) => part !== null)
    const known = Object.entries(words.push.tables).find(([name]) => name === table)?.[1] ?? table

    return words.push.row(known, oneLine(parts.length === 0 ? key : parts.map(String).join(' · ')), say)
  }
}

/** The first value of a row's key. */
function idIn(key: string): string {
  return /^\["([^"]*)"/.exec(key)?.[1] ?? key
}
