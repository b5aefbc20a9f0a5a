import {
  type Cell,
  cellAt,
  type Edit,
  isError,
  type Place,
  type Row,
  sheetNamed,
  type Workbook,
  writeEdit,
} from '../../grid/index.ts'
import { pacer } from '../../hosts/pacing.ts'

/** The workbook as the pane knows it, cell by cell, while it is edited. */
export interface Mirror {
  readonly workbook: Workbook
  readonly write: (edits: readonly Edit[]) => void
}

/** A copy of a workbook that edits can be written into. */
export function mirrorOf(workbook: Workbook): Mirror {
  const own = new Map(workbook.sheets.map((sheet): [string, Map<number, Row>] => [sheet.name, new Map(sheet.rows)]))
  const copy = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: own.get(sheet.name) ?? sheet.rows })),
  }

  return {
    workbook: copy,
    write(edits) {
      for (const edit of edits) {
        const rows = own.get(sheetNamed(copy, edit.sheet)?.name ?? '')
        if (rows !== undefined) writeEdit(rows, edit)
      }
    },
  }
}

/** The cell at a place; null where it is empty. */
export function cellIn(workbook: Workbook, { sheet, row, column }: Place): Cell | null {
  const found = sheetNamed(workbook, sheet)

  return (found === undefined ? undefined : cellAt(found, row, column)) ?? null
}

/** Whether two cells hold the same: the formula where there is one, as its result may change, else the value. */
export function holdsSame(a: Cell | null, b: Cell | null): boolean {
  return a?.formula === b?.formula && (a?.formula !== undefined || contentOf(a) === contentOf(b))
}

function contentOf(cell: Cell | null): string {
  const value = cell?.value ?? null

  return value === null || value === '' ? '' : isError(value) ? `error ${value.error}` : `${typeof value} ${value}`
}

/** Whether any cell of the workbook is a formula, so that writing one cell may change others. */
export function hasFormulas({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) => [...rows.values()].some((row) => [...row.values()].some(isFormula)))
}

const isFormula = ({ formula }: Cell) => formula !== undefined

/** The cells that differ between two readings of a workbook; null where its sheets are not the same ones. */
export async function editsBetween(before: Workbook, after: Workbook): Promise<readonly Edit[] | null> {
  if (shapeOf(before) !== shapeOf(after)) return null

  const breathe = pacer()
  const edits: Edit[] = []
  for (const [index, sheet] of after.sheets.entries()) {
    const old = before.sheets[index]?.rows ?? new Map<number, Row>()
    for (const row of new Set([...old.keys(), ...sheet.rows.keys()])) {
      edits.push(...rowEdits(sheet.name, row, old.get(row), sheet.rows.get(row)))
      await breathe()
    }
  }

  return edits
}

function shapeOf({ sheets, date1904 }: Workbook): string {
  const shapes = sheets.map(({ name, merges, hidden, ours }) => [
    name,
    merges,
    [...hidden.rows],
    [...hidden.columns],
    ours,
  ])

  return JSON.stringify([date1904, shapes])
}

function rowEdits(sheet: string, row: number, old: Row | undefined, now: Row | undefined): readonly Edit[] {
  if (old === now) return []

  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((column) => {
    const cell = now?.get(column)
    return sameCell(old?.get(column), cell) ? [] : [{ sheet, row, column, cells: [[cell ?? null]] }]
  })
}

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return (
    a === b || (a?.formula === b?.formula && a?.format === b?.format && contentOf(a ?? null) === contentOf(b ?? null))
  )
}
