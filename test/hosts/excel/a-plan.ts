import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../../src/check.ts'
import { readXlsx } from '../../../src/files.ts'
import { chooseFixes, lastEdits } from '../../../src/fixes/index.ts'
import { type Cell, parseAddress, type Workbook } from '../../../src/grid/index.ts'
import type { CellWrite } from '../../../src/hosts/host.ts'
import { languages } from '../../../src/lang/index.ts'
import type { Report } from '../../../src/report/index.ts'
import { withCells } from '../../variations/rewriting.ts'

/** A workbook of the published plan. */
export function publishedPlan(kind: 'typed' | 'as-published' | 'not-calculated' = 'typed'): Workbook {
  const path = join(import.meta.dirname, '..', '..', 'workbooks', 'plan', `ait-melloul-2024-2025.${kind}.xlsx`)

  return readXlsx(readFileSync(path))
}

/** The plan with what safe fixes mend: amounts typed as text (some under a text format), amounts left empty, points for shares. */
export function untidyPlan(): Workbook {
  const { sheets, ...rest } = publishedPlan()
  const untidy = sheets.map((sheet, index) =>
    index === 2 || index === 3 ? withCells(sheet, (cell, row, column) => untidyCell(cell, index, row, column)) : sheet,
  )

  return { ...rest, sheets: untidy }
}

function untidyCell(cell: Cell, sheet: number, row: number, column: number): Cell {
  if (sheet === 3 && typeof cell.value === 'string' && row < 3) return { ...cell, value: cell.value.replace('%', '') }
  if (typeof cell.value !== 'number' || cell.formula !== undefined || row < 3) return cell
  if (sheet === 3) return column === 7 || column === 11 ? { value: Math.round(cell.value * 10_000) / 100 } : cell
  if (column !== 6) return cell

  return row % 2 === 0 ? { value: `${cell.value},00` } : { value: String(cell.value), format: '@' }
}

export function reportOf(workbook: Workbook): Report {
  return check(workbook, { asOf: '2026-11-23', language: languages.fr })
}

/** The safe fixes of a report, as cells to write. */
export function safeFixes({ findings }: Report): readonly CellWrite[] {
  const { taken } = chooseFixes(findings.filter(({ fix }) => fix?.kind === 'safe'))

  return lastEdits(taken.flatMap(({ edits }) => edits)).map(({ sheet, cell, value = null, formula, format }) => ({
    at: { sheet, row: 0, column: 0, ...parseAddress(cell) },
    cell: { value, ...(formula !== undefined && { formula }), ...(format !== undefined && { format }) },
  }))
}
