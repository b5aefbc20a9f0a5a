import type { Language } from '../../lang/index.ts'
import type { Row } from '../../protocol/index.ts'
import {
  type ChangedRow,
  changesSaid,
  type PushContent,
  type RowDifference,
  rowNamer,
  totalsSaid,
} from '../../push/index.ts'
import type { Outline } from './outline.ts'

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
export function rowsOutline(
  difference: RowDifference,
  content: PushContent,
  revision: number,
  language: Language,
): readonly Outline[] {
  const {
    say,
    interface: { push: words },
  } = language
  const { added, changed, removed } = difference
  if (revision === 0) {
    return [{ text: words.firstPush, mark: 'heading', under: [{ text: words.added(added.length, say) }] }]
  }
  const nameOf = rowNamer([...content.rows, ...removed], language)
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

function changedOutline(one: ChangedRow, nameOf: (row: Row) => string, language: Language): Outline {
  return { text: nameOf(one.row), under: changesSaid(one, language).map((text) => ({ text })) }
}

/** The plan's own row holds its totals. */
function totalsOutline(changed: readonly ChangedRow[], language: Language): readonly Outline[] {
  const under = totalsSaid(changed, language).map((text) => ({ text }))

  return under.length === 0 ? [] : [{ text: language.interface.push.totals, mark: 'heading', under }]
}
