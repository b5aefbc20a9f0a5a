import {
  addressOf,
  type Cell,
  cellAt,
  type Edit,
  type Place,
  type Range,
  type Row,
  type Sheet,
  sheetNamed,
  type Workbook,
  writeEdit,
} from '../../src/grid/index.ts'

/** A workbook with something planted, and where each cell of the right one stands now; null: gone. */
export interface Planted {
  readonly workbook: Workbook
  readonly moved: (place: Place) => Place | null
  /** The same as edits of cells, where it is no more than that. */
  readonly edits?: readonly Edit[]
}

/** What somebody does to a workbook. */
export type Deed = (workbook: Workbook) => Planted

const unmoved = (place: Place) => place

/** Types into cells; null empties one. A text or number keeps the format that the cell has. */
export function typed(...cells: readonly (readonly [Place, Cell | string | number | null])[]): Deed {
  return (workbook) => {
    const edits = cells.map(([place, value]) => editOf(workbook, place, value))

    return { workbook: edits.reduce(withEdit, workbook), moved: unmoved, edits }
  }
}

function editOf(workbook: Workbook, place: Place, value: Cell | string | number | null): Edit {
  const format = cellIn(workbook, place)?.format
  const cell = typeof value === 'object' ? value : { value, ...(format === undefined ? {} : { format }) }

  return { sheet: place.sheet, row: place.row, column: place.column, cells: [[cell]] }
}

function withEdit(workbook: Workbook, edit: Edit): Workbook {
  return onSheet(workbook, edit.sheet, (sheet) => {
    const rows = new Map(sheet.rows)
    writeEdit(rows, edit)
    return { ...sheet, rows }
  })
}

/** Lets two cells change places. */
export function swapped(one: Place, other: Place): Deed {
  return (workbook) => typed([one, cellIn(workbook, other)], [other, cellIn(workbook, one)])(workbook)
}

/** The cell at a place, or null where it is empty. */
export function cellIn(workbook: Workbook, { sheet, row, column }: Place): Cell | null {
  const found = sheetNamed(workbook, sheet)

  return found === undefined ? null : (cellAt(found, row, column) ?? null)
}

/** One deed after another; places of each are those of the workbook that it is given. */
export function both(...deeds: readonly Deed[]): Deed {
  return (workbook) => {
    let now: Planted = { workbook, moved: unmoved, edits: [] }
    for (const deed of deeds) now = after(now, deed)
    return now
  }
}

function after(first: Planted, deed: Deed): Planted {
  const second = deed(first.workbook)
  const edits = first.edits === undefined || second.edits === undefined ? undefined : [...first.edits, ...second.edits]

  return {
    ...(edits && { edits }),
    workbook: second.workbook,
    moved: (place) => {
      const between = first.moved(place)
      return between === null ? null : second.moved(between)
    },
  }
}

/** Takes rows out, so that those below move up. */
export function withoutRows(sheet: string, first: number, last: number): Deed {
  const count = last - first + 1
  const move = (row: number) => (row < first ? row : row > last ? row - count : null)

  return moving(sheet, move, (column) => column)
}

/** Takes a column out. */
export function withoutColumn(sheet: string, column: number): Deed {
  return moving(
    sheet,
    (row) => row,
    (at) => (at < column ? at : at > column ? at - 1 : null),
  )
}

/** Repeats rows below themselves. */
export function repeatedRows(sheet: string, first: number, last: number): Deed {
  return (workbook) => {
    const copied = (sheetNamed(workbook, sheet)?.merges ?? []).filter(
      ({ row, endRow }) => row >= first && endRow <= last,
    )
    const rows = [...(sheetNamed(workbook, sheet)?.rows ?? [])].filter(([row]) => row >= first && row <= last)
    const space = insertedRows(sheet, last + 1, last - first + 1)(workbook)
    return {
      ...space,
      workbook: onSheet(space.workbook, sheet, (one) => withCopies(one, rows, copied, last - first + 1)),
    }
  }
}

function withCopies(sheet: Sheet, rows: readonly [number, Row][], merges: readonly Range[], by: number): Sheet {
  const all = [...sheet.rows, ...rows.map(([row, cells]): [number, Row] => [row + by, cells])]

  return {
    ...sheet,
    rows: new Map(all.sort(([a], [b]) => a - b)),
    merges: [...sheet.merges, ...merges.map((merge) => ({ ...merge, row: merge.row + by, endRow: merge.endRow + by }))],
  }
}

/** Makes room for rows above one; a merge over the place grows. */
export function insertedRows(sheet: string, before: number, count: number): Deed {
  return moving(
    sheet,
    (row) => (row < before ? row : row + count),
    (column) => column,
  )
}

type Move = (at: number) => number | null

function moving(name: string, row: Move, column: Move): Deed {
  return (workbook) => ({
    workbook: onSheet(workbook, name, (sheet) => movedSheet(sheet, row, column)),
    moved: (place) => {
      if (place.sheet !== name) return place

      const [at, beside] = [row(place.row), column(place.column)]
      return at === null || beside === null ? null : { ...place, row: at, column: beside }
    },
  })
}

function movedSheet(sheet: Sheet, row: Move, column: Move): Sheet {
  const kept = sheet.merges.reduce((one, merge) => withAnchor(one, merge, row, column), sheet)
  const rows = [...kept.rows].flatMap(([at, cells]): [number, Row][] => {
    const to = row(at)
    return to === null ? [] : [[to, new Map(movedKeys([...cells], column))]]
  })

  return { ...sheet, rows: new Map(rows), merges: sheet.merges.flatMap((merge) => movedRange(merge, row, column)) }
}

/** What a merge shows stays as long as any of its cells does. */
function withAnchor(sheet: Sheet, range: Range, row: Move, column: Move): Sheet {
  const shown = cellAt(sheet, range.row, range.column)
  const top = span(range.row, range.endRow).find((at) => row(at) !== null)
  const left = span(range.column, range.endColumn).find((at) => column(at) !== null)
  if (shown === undefined || top === undefined || left === undefined) return sheet

  const rows = new Map(sheet.rows)
  writeEdit(rows, { sheet: sheet.name, row: top, column: left, cells: [[shown]] })
  return { ...sheet, rows }
}

function movedKeys(cells: readonly [number, Cell][], move: Move): [number, Cell][] {
  return cells.flatMap(([at, cell]): [number, Cell][] => {
    const to = move(at)
    return to === null ? [] : [[to, cell]]
  })
}

/** What is left of a merge. */
function movedRange(range: Range, row: Move, column: Move): readonly Range[] {
  const rows = span(range.row, range.endRow).flatMap((at) => row(at) ?? [])
  const columns = span(range.column, range.endColumn).flatMap((at) => column(at) ?? [])
  const [top, left, bottom, right] = [rows[0], columns[0], rows.at(-1), columns.at(-1)]
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return []

  return [{ row: top, column: left, endRow: bottom, endColumn: right }]
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Takes a sheet out. */
export function withoutSheet(name: string): Deed {
  return (workbook) => ({
    workbook: { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) },
    moved: (place) => (place.sheet === name ? null : place),
  })
}

/** Copies a sheet to the end, as Excel does. */
export function withCopyOf(name: string): Deed {
  return (workbook) => ({
    workbook: {
      ...workbook,
      sheets: workbook.sheets.flatMap((sheet) => [
        sheet,
        ...(sheet.name === name ? [{ ...sheet, name: `${name} (2)` }] : []),
      ]),
    },
    moved: unmoved,
  })
}

function onSheet(workbook: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) }
}

/** A place as a person reads it. */
export function shown(place: Place): string {
  return `${place.sheet}!${addressOf(place)}`
}
