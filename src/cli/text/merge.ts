import { addressOf, type Workbook } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'
import type { ByHand, Conflict, Merge } from '../../merge/index.ts'
import { cellText } from './cell-value.ts'
import type { Outline } from './outline.ts'
import { oneLine } from './plain-text.ts'

/** How much is taken from each copy. */
export function takenOutline({ edits }: Merge, copies: readonly string[], language: Language): readonly Outline[] {
  const { say, interface: words } = language

  return copies.map((copy) => {
    const taken = edits.filter(({ from }) => from.includes(copy)).length

    return { text: words.merge.taken(taken, copy, say) }
  })
}

/** Where the copies differ: each cell, what it is, what the base and each copy have there; then what became of it. */
export function conflictsOutline(
  { conflicts }: Merge,
  { date1904 }: Workbook,
  end: string,
  language: Language,
): readonly Outline[] {
  if (conflicts.length === 0) return []

  const { say, interface: words } = language
  const under = conflicts.map((conflict) => conflictOutline(conflict, date1904, language))

  return [{ text: words.merge.conflicts(conflicts.length, say), mark: 'error', under: [...under, { text: end }] }]
}

function conflictOutline(conflict: Conflict, date1904: boolean, language: Language): Outline {
  const { at, base, versions } = conflict
  const { say, interface: words } = language
  const withFormat = formatsDiffer(conflict)
  const value = (cell: Conflict['base']) => {
    const text = cellText(cell, date1904, language)

    return withFormat && cell !== null ? words.merge.formatted(text, cell.format ?? 'General', say) : text
  }

  return {
    text: words.merge.place(oneLine(at.sheet), addressOf(at), say),
    under: [
      ...meaningOutline(conflict, language),
      { text: words.merge.line(words.merge.inBase, value(base)) },
      ...versions.map(({ copies, cell }) => ({
        text: words.merge.line(words.merge.inCopies(copies, say), value(cell)),
      })),
    ],
  }
}

/** Copies that hold the same differ by its format. */
function formatsDiffer({ versions }: Conflict): boolean {
  const held = versions.map(({ cell }) => JSON.stringify([cell?.value ?? null, cell?.formula ?? null]))

  return new Set(held).size < held.length
}

function meaningOutline({ meaning }: Conflict, { say, interface: words }: Language): readonly Outline[] {
  if (meaning === null) return []

  const { project, activity, column } = meaning
  const name = words.columnWords(column)?.name ?? column

  return [{ text: oneLine(words.merge.meaning(project, activity, name, say)) }]
}

/** What a person must take over, with all that it holds. */
export function byHandOutline({ byHand }: Merge, { date1904 }: Workbook, language: Language): readonly Outline[] {
  if (byHand.length === 0) return []

  const { merge: words } = language.interface
  const under = byHand.map((one) => manualOutline(one, date1904, language))

  return [{ text: `${words.byHand} (${byHand.length})`, mark: 'warning', under }]
}

function manualOutline({ kind, copy, sheet, where, cells }: ByHand, date1904: boolean, language: Language): Outline {
  const { say, interface: words } = language

  return {
    text: words.merge.manual[kind](oneLine(sheet), oneLine(whereText(where)), copy, say),
    under: cells.map(({ address, cell }) => ({
      text: words.merge.line(address, cellText(cell, date1904, language)),
    })),
  }
}

const mostPlaces = 12

function whereText(where: readonly string[]): string {
  if (where.length <= mostPlaces) return where.join(', ')

  return `${where.slice(0, mostPlaces).join(', ')} … (${where.length})`
}
