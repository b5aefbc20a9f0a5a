import type { Sheet } from '../grid/index.ts'
import { fieldInGroup, groupAt, type HeaderBlock } from './header-block.ts'
import type { HeaderCell } from './header-cell.ts'
import { type HeaderField, saysAchieved, saysCheck, wordingOf } from './header-words.ts'
import type { Column } from './types.ts'

/** A column before its neighbours have told which indicator a bare share belongs to, and whether money of a year is meant. */
export type Draft = Omit<Column, 'field' | 'key' | 'lean'> & {
  readonly field: HeaderField
  /** Nothing but a year beside strange words makes it money of that year. */
  readonly doubtful: boolean
}

/** A header cell that names no column, or one that another already names; columns that check others are none. */
export interface UnknownHeader {
  readonly row: number
  readonly column: number
  readonly text: string
  /** Whether another column names the same. */
  readonly repeats: boolean
  /** What it names, where another column names it too and holds something else. */
  readonly clash: string | null
}

/** The columns that a header drafts, from column A, and the header cells that name none. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly unknown: readonly UnknownHeader[]
}

/** Reads the header cells of a matrix by themselves. */
export function draftsOf(sheet: Sheet, block: HeaderBlock): Drafts {
  const drafts: Draft[] = []
  const unknown: UnknownHeader[] = []
  const width = Math.max(...block.rows.flatMap((row) => [...row.keys()]))
  for (let column = 0; column <= width; column += 1) {
    const draft = draftColumn(sheet, block, column)
    if (draft === null) continue
    if ('field' in draft) drafts.push(draft)
    else unknown.push(draft)
  }

  return withoutDoubtful({ drafts, unknown })
}

/** Strange words beside a year are money of that year only where no column says so of itself. */
function withoutDoubtful({ drafts, unknown }: Drafts): Drafts {
  const isSure = drafts.some(({ field, year, doubtful }) => field === 'programmed' && year !== null && !doubtful)
  if (!isSure) return { drafts, unknown }

  const strange = drafts.filter(({ doubtful }) => doubtful).map(strangeHeader)
  return { drafts: drafts.filter(({ doubtful }) => !doubtful), unknown: [...unknown, ...strange] }
}

function strangeHeader({ header: { row, column }, text }: Draft): UnknownHeader {
  return { row, column, text, repeats: false, clash: null }
}

function draftColumn(sheet: Sheet, block: HeaderBlock, column: number): Draft | UnknownHeader | null {
  const own = block.rows.flatMap((row, index) => {
    const cell = row.get(column)
    return cell === undefined ? [] : [{ cell, row: block.firstRow + index, index }]
  })
  const leaf = own.at(-1)
  if (leaf === undefined) return null

  const groups = block.rows.slice(0, leaf.index).map((row, index) => groupAt(row, block.rows[index + 1] ?? row, column))
  const field = fieldOf(leaf.cell, groups)
  const path = [...groups.filter((group) => group !== null), leaf.cell]
  if (field === null && saysCheck(wordingOf(leaf.cell.text))) return null
  if (field === null) return { row: leaf.row, column, text: leaf.cell.text, repeats: false, clash: null }

  return {
    field,
    doubtful:
      field === 'programmed' && !path.some((cell) => cell.field !== null) && !path.every((cell) => cell.yearAlone),
    year: path.findLast((cell) => cell.year !== null)?.year ?? null,
    cumulative: path.some((cell) => cell.cumulative),
    percent: path.some((cell) => cell.percent),
    column,
    header: { sheet: sheet.name, row: leaf.row, column },
    text: path.map((cell) => cell.text).join('\n'),
  }
}

/** The leaf's own field, else what it means in the group over it; a bare year is money of that year or what was achieved in it. */
function fieldOf(leaf: HeaderCell, groups: readonly (HeaderCell | null)[]): HeaderField | null {
  const nearest = groups.findLast((group) => group !== null) ?? null
  if (nearest === null) return leaf.field ?? (leaf.year === null ? null : 'programmed')
  if (leaf.field === null && leaf.year !== null)
    return groups.findLast((group) => group?.field != null)?.field ?? inYear(nearest, leaf.year)
  if (leaf.field !== null && leaf.field !== 'share' && leaf.field !== 'achievedShare') return leaf.field

  return fieldInGroup(nearest, leaf) ?? leaf.field
}

/** What a group of strange words over a bare year names: what was achieved then, else money of that year. */
function inYear(group: HeaderCell, year: number): HeaderField {
  return saysAchieved(wordingOf(group.text), year) ? 'achievedShare' : 'programmed'
}
