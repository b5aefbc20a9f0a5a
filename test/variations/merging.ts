import type { Cell, Range, Row, Sheet } from '../../src/grid/index.ts'
import type { FieldName, Segment } from '../../src/matrices/index.ts'
import { totalKind } from '../../src/plan/row-words.ts'
import { between, headerRowsOf, inPlace, type Rewriting, sortedRow } from './rewriting.ts'

/** No merges at all: what was under one stays empty. */
export const unmerged: Rewriting = inPlace((sheet) => ({ ...sheet, rows: seenRows(sheet, sheet.merges), merges: [] }))

/** No merges but those of headers. */
export const bodyUnmerged: Rewriting = inPlace((sheet, tables) => {
  const header = headerRowsOf(tables)
  return { ...sheet, merges: sheet.merges.filter(({ row }) => header.has(row)) }
})

/** The merges of every so many projects gone. */
export function someUnmerged(every: number, offset: number): Rewriting {
  return inPlace((sheet) => {
    const starts = [...new Set(sheet.merges.map(({ row }) => row))].sort((a, b) => a - b)
    return { ...sheet, merges: sheet.merges.filter(({ row }) => starts.indexOf(row) % every !== offset) }
  })
}

/** Copies of the first cell under each merge, as some programs leave them; nobody sees them. */
export const coveredCopies: Rewriting = inPlace((sheet) => {
  const rows = new Map(sheet.rows)
  for (const merge of sheet.merges) {
    const cell = sheet.rows.get(merge.row)?.get(merge.column)
    if (cell !== undefined) fill(rows, merge, cell)
  }
  return { ...sheet, rows: inOrder(rows) }
})

function seenRows(sheet: Sheet, merges: readonly Range[]): ReadonlyMap<number, Row> {
  const rows = new Map(sheet.rows)
  for (const { row, endRow, column, endColumn } of merges) {
    for (const at of between(row, endRow)) {
      const cells = [...(rows.get(at) ?? [])].filter(
        ([one]) => one < column || one > endColumn || (at === row && one === column),
      )
      rows.set(at, new Map(cells))
    }
  }
  return inOrder(rows)
}

function fill(rows: Map<number, Row>, { row, endRow, column, endColumn }: Range, cell: Cell): void {
  for (const at of between(row, endRow)) {
    rows.set(
      at,
      sortedRow([...(rows.get(at) ?? []), ...between(column, endColumn).map((one): [number, Cell] => [one, cell])]),
    )
  }
}

function inOrder(rows: ReadonlyMap<number, Row>): ReadonlyMap<number, Row> {
  return new Map([...rows].filter(([, cells]) => cells.size > 0).sort(([a], [b]) => a - b))
}

/** What every project's rows share. */
export const projectCells: readonly FieldName[] = ['code', 'axis', 'title', 'years', 'cost']

/** A flat table: the cells of those fields in every row of their project, in the projects that `picks` names. */
export function repeatedCells(
  fields: readonly FieldName[],
  picks: (project: number) => boolean = () => true,
): Rewriting {
  return inPlace((sheet, tables) => {
    if (tables.length === 0) return sheet

    const header = headerRowsOf(tables)
    const rows = new Map(sheet.rows)
    for (const { segments } of tables) {
      let project = -1
      for (const segment of segments) project = repeatIn(sheet, rows, segment, fields, picks, project)
    }
    const columns = new Set(tables.flatMap(({ segments }) => segments.flatMap((segment) => columnsIn(segment, fields))))
    const apart = (merge: Range) =>
      !header.has(merge.row) && merge.column === merge.endColumn && columns.has(merge.column)
    return { ...sheet, rows: inOrder(rows), merges: sheet.merges.filter((merge) => !apart(merge) || !picks(-1)) }
  })
}

function columnsIn(segment: Segment, fields: readonly FieldName[]): readonly number[] {
  return fields.flatMap((field) => (segment.byField.get(field) ?? []).map(({ column }) => column))
}

function repeatIn(
  sheet: Sheet,
  rows: Map<number, Row>,
  segment: Segment,
  fields: readonly FieldName[],
  picks: (project: number) => boolean,
  last: number,
): number {
  const columns = columnsIn(segment, fields)
  const heads = columnsIn(segment, ['code', 'title'])
  let project = last
  let own: readonly (readonly [number, Cell])[] = []
  for (const row of between(segment.firstRow, segment.lastRow)) {
    const cells = sheet.rows.get(row)
    if (cells === undefined) continue
    if (isSum(cells)) own = []
    else if (heads.some((column) => cells.has(column))) {
      project += 1
      own = columns.flatMap((column) => withCell(column, cells.get(column)))
    } else if (picks(project)) rows.set(row, sortedRow([...own, ...cells]))
  }

  return project
}

function withCell(column: number, cell: Cell | undefined): readonly (readonly [number, Cell])[] {
  return cell === undefined ? [] : [[column, cell]]
}

function isSum(cells: Row): boolean {
  return [...cells.values()].some(({ value }) => typeof value === 'string' && totalKind(value) !== null)
}

/** Labels of activities merged over the rows of their indicators. */
export const labelsMerged: Rewriting = inPlace((sheet, tables) => {
  const merges = tables
    .filter(({ kind }) => kind === 'monitoring')
    .flatMap(({ segments }) => segments.flatMap((segment) => labelMerges(sheet, segment)))

  return { ...sheet, merges: [...sheet.merges, ...merges] }
})

function labelMerges(sheet: Sheet, segment: Segment): readonly Range[] {
  const [label = -1, start = -1, end = -1] = columnsIn(segment, ['activity', 'start', 'end'])
  const rows = between(segment.firstRow, segment.lastRow).filter((row) => sheet.rows.has(row))
  const merges: Range[] = []
  let first = -1
  rows.forEach((row, index) => {
    if (sheet.rows.get(row)?.has(label) || hasCode(sheet, segment, row)) first = row
    const next = rows[index + 1]
    const ends = next === undefined || sheet.rows.get(next)?.has(label) || hasCode(sheet, segment, next)
    const dated = between(first + 1, row).some(
      (one) => sheet.rows.get(one)?.has(start) || sheet.rows.get(one)?.has(end),
    )
    if (ends && row > first && first >= 0 && !dated && sheet.rows.get(first)?.has(label)) {
      merges.push(...[label, start, end].map((column) => ({ row: first, endRow: row, column, endColumn: column })))
    }
  })

  return merges.filter((merge) => !sheet.merges.some((other) => overlap(merge, other)))
}

function hasCode(sheet: Sheet, segment: Segment, row: number): boolean {
  return columnsIn(segment, ['code']).some((column) => sheet.rows.get(row)?.has(column))
}

function overlap(a: Range, b: Range): boolean {
  return a.row <= b.endRow && b.row <= a.endRow && a.column <= b.endColumn && b.column <= a.endColumn
}
