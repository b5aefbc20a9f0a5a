import type { Language } from '../../lang/index.ts'
import { parseCentimes } from '../../money/index.ts'
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
  const named = (rows: readonly Row[]) => shown(rows, (row) => ({ text: nameOf(row, language) }), language)
  if (revision === 0)
    return [{ text: words.firstPush, mark: 'heading', under: [{ text: words.added(added.length, say) }] }]

  return [
    {
      text: words.since(revision, say),
      mark: 'heading',
      under: [
        { text: words.added(added.length, say), under: named(added) },
        {
          text: words.changed(changed.length, say),
          under: shown(changed, (one) => changedOutline(one, language), language),
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

function changedOutline({ row, was, columns }: ChangedRow, language: Language): Outline {
  const {
    say,
    interface: { push: words },
  } = language
  const valueText = (value: Row['values'][string] | undefined) => (value == null ? words.empty : oneLine(String(value)))

  return {
    text: nameOf(row, language),
    under: columns.map((column) => ({
      text: words.value(column, valueText(was.values[column]), valueText(row.values[column]), say),
    })),
  }
}

/** The plan's own row holds its totals. */
function totalsOutline(changed: readonly ChangedRow[], language: Language): readonly Outline[] {
  const { push: words } = language.interface
  const plan = changed.find(({ row }) => row.table === 'plan')
  const names = (['projects', 'activities', 'mobilised', 'cost'] as const).filter((name) =>
    plan?.columns.includes(name),
  )
  if (plan === undefined || names.length === 0) return []

  const under = names.map((name) => {
    const [was, now] = [plan.was, plan.row].map(({ values }) => amountOrCount(values[name], language))

    return { text: words.from(words.total[name], was ?? '', now ?? '', language.say) }
  })

  return [{ text: words.totals, mark: 'heading', under }]
}

function amountOrCount(value: Row['values'][string] | undefined, { say }: Language): string {
  const centimes = typeof value === 'string' ? parseCentimes(value) : null

  return centimes === null ? say.number(String(value ?? '')) : say.money(centimes)
}

/** What a person knows a row by: its own words, else its key. */
function nameOf({ table, key, values }: Row, { say, interface: words }: Language): string {
  const known = Object.entries(words.push.tables).find(([name]) => name === table)?.[1] ?? table
  const own = values.title ?? values.label ?? values.partner ?? values.collectivity ?? null
  const parts = [values.project_code, own].filter((part) => part != null)

  return words.push.row(
    known,
    oneLine(parts.length === 0 || own === null ? keyText(parts, key) : parts.join(' · ')),
    say,
  )
}

function keyText(parts: readonly unknown[], key: string): string {
  return [...parts, key.replace(/[[\]"]/g, '').replaceAll(',', ' ')].join(' · ')
}
