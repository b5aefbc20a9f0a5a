import { chooseFixes } from '../../fixes/index.ts'
import { addressOf, type Place, type Workbook } from '../../grid/index.ts'
import type { CellWrite } from '../../hosts/host.ts'
import type { ReportFinding } from '../../report/schema.ts'
import type { Desk } from './desk.ts'
import { cellIn, hasFormulas, holdsSame } from './mirror.ts'
import { rowMove } from './row-moves.ts'
import type { Notice } from './state.ts'
import { placeText } from './trouble.ts'
import { editOf, placeOf, stillHolds, writeOf } from './writes.ts'

/** Makes fixes and takes them back. */
export interface Mending {
  readonly apply: (findings: readonly ReportFinding[]) => Promise<Notice>
  readonly undo: () => Promise<Notice | null>
  /** Rows or sheets may have changed their places: acts follow rows that moved, and know where they cannot. */
  readonly followPlaces: (before: Workbook | null, after: Workbook) => void
}

/** One act of ours: what the cells held before, and what they held after. */
interface Act {
  readonly before: readonly CellWrite[]
  readonly after: readonly CellWrite[]
  readonly moved: boolean
}

/** The ways to read the workbook again: for what differs, and from the beginning. */
interface Again {
  readonly compared: () => Promise<void>
  readonly anew: () => Promise<void>
}

export function mendingOn(desk: Desk, again: Again): Mending {
  let acts: readonly Act[] = []
  const keep = (next: readonly Act[]) => {
    acts = next
    desk.store.set({ undoable: acts.length })
  }

  return {
    async apply(findings) {
      const workbook = desk.workbook()
      const edits = chooseFixes(findings).taken.flatMap((fix) => fix.edits)
      const changed = edits.find((edit) => workbook === null || !stillHolds(workbook, edit))
      if (changed !== undefined) return changedSince(placeOf(changed))

      const { before, after } = await write(edits.map(writeOf), desk, again)
      keep([...acts, { before, after, moved: false }])
      return { ...done((cells, words, say) => words.applied(cells, say), after.length), undoable: true }
    },
    async undo() {
      const workbook = desk.workbook()
      if (workbook === null) return null

      keep(acts.slice(0, acts.findLastIndex((one) => !isBack(one, workbook)) + 1))
      const act = acts.at(-1)
      const refusal = act === undefined ? null : whyNotBack(act, workbook)
      if (act === undefined || refusal !== null) return refusal

      await write(act.before, desk, again)
      keep(acts.slice(0, -1))
      return done((cells, words, say) => words.undone(cells, say), act.before.length)
    },
    followPlaces: (before, after) => keep(acts.map((act) => followed(act, before, after))),
  }
}

/** An act at the places where its cells stand by now. */
function followed(act: Act, before: Workbook | null, after: Workbook): Act {
  if (before === null) return { ...act, moved: true }

  const sheets = new Set(act.after.map(({ at }) => at.sheet))
  const moves = new Map([...sheets].map((sheet) => [sheet, rowMove(before, after, sheet)]))
  const rowOf = ({ sheet, row }: Place) => moves.get(sheet)?.(row) ?? null
  // A formula that is put back would name the cells of before.
  const isBound = act.before.some(({ at, cell }) => rowOf(at) === null || (at.row !== rowOf(at) && cell?.formula))
  const there = ({ at, cell }: CellWrite) => ({ at: { ...at, row: rowOf(at) ?? at.row }, cell })
  if (isBound) return { ...act, moved: true }

  return { ...act, before: act.before.map(there), after: act.after.map(there) }
}

function whyNotBack({ moved, after }: Act, workbook: Workbook): Notice | null {
  if (moved) return { tone: 'refused', text: ({ interface: words }) => words.pane.movedSince, wayOut: null }

  const changed = after.find(({ at, cell }) => !holdsSame(cellIn(workbook, at), cell))
  return changed === undefined ? null : changedSince(changed.at)
}

/** Whether a person took an act back themselves, by Excel's own undo: theirs would else stand before ours for good. */
function isBack({ before, after }: Act, workbook: Workbook): boolean {
  const holds = (cells: readonly CellWrite[]) => cells.every(({ at, cell }) => holdsSame(cellIn(workbook, at), cell))

  return !holds(after) && holds(before)
}

/** Writes at once, and takes in what that left; once cells are written, it must not be said that nothing was. */
async function write(cells: readonly CellWrite[], desk: Desk, again: Again): Promise<Pick<Act, 'before' | 'after'>> {
  const before = await desk.host.write(cells)
  const workbook = desk.workbook()
  if (workbook === null) return { before, after: cells }

  await takeIn(cells, workbook, desk, again).catch(again.anew)
  const after = cells.map(({ at }) => ({ at, cell: cellIn(desk.workbook() ?? workbook, at) }))

  return { before, after }
}

/** Where formulas may show other results, and the host cannot tell which, the workbook is read again. */
async function takeIn(cells: readonly CellWrite[], workbook: Workbook, desk: Desk, again: Again): Promise<void> {
  const { host } = desk
  if (host.written !== undefined) return desk.follow(await host.written())

  await desk.follow(cells.map((cell) => editOf(cell, workbook)))
  if (hasFormulas(workbook)) await again.compared()
}

type PaneWords = Parameters<Notice['text']>[0]['interface']['pane']
type Say = Parameters<Notice['text']>[0]['say']

function done(text: (cells: number, words: PaneWords, say: Say) => string, cells: number): Notice {
  return { tone: 'done', text: ({ interface: words, say }) => text(cells, words.pane, say), wayOut: null }
}

function changedSince(at: Place): Notice {
  const place = { sheet: at.sheet, cell: addressOf(at) }

  return {
    tone: 'refused',
    text: (language) => language.interface.pane.changedSince(placeText(place, language), language.say),
    wayOut: null,
  }
}
