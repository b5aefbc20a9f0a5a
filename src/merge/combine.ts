import { type Cell, comparePlaces, type Place } from '../grid/index.ts'
import type { CopyChanges } from './copy-changes.ts'
import { contentKey, formatKey } from './same.ts'
import { type CellChange, rowKey } from './sheet-changes.ts'
import type { Conflict, MergeEdit } from './types.ts'

/** A change with the copy that made it. */
interface Made {
  readonly copy: string
  readonly change: CellChange
}

/** What becomes of one cell: written, or told. */
export type Combined = { readonly edit: MergeEdit } | { readonly conflict: Omit<Conflict, 'meaning'> }

/** Puts the changes of all copies together, cell by cell; where a row became another thing in one copy, the row as one. */
export function combine(copies: readonly CopyChanges[]): readonly Combined[] {
  const places = new Map<string, Made[]>()
  for (const { name, cells } of copies) {
    for (const [key, change] of cells) {
      const made = places.get(key)
      if (made === undefined) places.set(key, [{ copy: name, change }])
      else made.push({ copy: name, change })
    }
  }
  const rows = disputedRows(copies)

  return [...places.values()].map((made) => combined(made, rows)).sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))
}

function placeOf(combined: Combined): Place {
  return 'edit' in combined ? combined.edit.at : combined.conflict.at
}

/** Rows that one copy made another thing of while a second changed them otherwise; with all copies that touched them. */
function disputedRows(copies: readonly CopyChanges[]): ReadonlyMap<string, readonly string[]> {
  const whole = new Set(copies.flatMap(({ wholeRows }) => [...wholeRows]))
  const byRow = new Map<string, Map<string, string[]>>()
  for (const { name, cells } of copies) {
    for (const [key, { at, cell }] of cells) {
      const row = rowKey(at)
      if (!whole.has(row)) continue

      const rowsChanges = byRow.get(row) ?? new Map<string, string[]>()
      byRow.set(row, rowsChanges)
      rowsChanges.set(name, [...(rowsChanges.get(name) ?? []), `${key} ${contentKey(cell)} ${formatKey(cell)}`])
    }
  }

  return new Map(
    [...byRow]
      .filter(([, changes]) => new Set([...changes.values()].map((list) => list.join('\n'))).size > 1)
      .map(([row, changes]) => [row, [...changes.keys()]]),
  )
}

function combined(made: readonly Made[], disputed: ReadonlyMap<string, readonly string[]>): Combined {
  const [first] = made
  if (first === undefined) throw new RangeError('a cell is changed by somebody')

  const { at, base } = first.change
  const touching = disputed.get(rowKey(at))
  const contents = distinct(made.filter(({ change }) => change.content))
  const formats = distinct(
    made.filter(({ change }) => change.format || (change.content && change.base === undefined)),
    formatKey,
  )
  if (touching !== undefined || contents.length > 1 || formats.length > 1) {
    return { conflict: { at, base: base ?? null, versions: versionsOf(made, touching ?? []) } }
  }

  const cell = together(base, contents[0]?.change, formats[0]?.change)
  return { edit: { at, cell, from: made.map(({ copy }) => copy) } }
}

/** One change of each kind. */
function distinct(made: readonly Made[], keyOf: (cell: Cell | null) => string = contentKey): readonly Made[] {
  return [...new Map(made.map((one) => [keyOf(one.change.cell), one])).values()]
}

/** The content that one copy wants in the format that another wants. */
function together(
  base: Cell | undefined,
  content: CellChange | undefined,
  format: CellChange | undefined,
): Cell | null {
  const held = content === undefined ? (base ?? null) : content.cell
  if (held === null) return null

  const { format: _, ...bare } = held
  const code = (format === undefined ? (base ?? held) : format.cell)?.format
  return { ...bare, ...(code !== undefined && { format: code }) }
}

/** What each copy wants of a cell; one that touched its row but not the cell wants it as it is in the base. */
function versionsOf(made: readonly Made[], touching: readonly string[]): Conflict['versions'] {
  const versions = new Map<string, { copies: string[]; cell: Cell | null }>()
  const add = (copy: string, cell: Cell | null) => {
    const key = `${contentKey(cell)}\n${formatKey(cell)}`
    const known = versions.get(key)
    if (known === undefined) versions.set(key, { copies: [copy], cell })
    else known.copies.push(copy)
  }
  const changes = new Map(made.map(({ copy, change }) => [copy, change]))
  const base = made[0]?.change.base ?? null
  for (const copy of touching.length > 0 ? touching : changes.keys()) {
    const change = changes.get(copy)
    add(copy, change === undefined ? base : change.cell)
  }

  return [...versions.values()]
}
