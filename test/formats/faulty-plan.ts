import type { Cell, Workbook } from '../../src/grid/index.ts'
import { madeSheet } from '../made/workbook.ts'
import { type Council, councilPlan } from '../variations/council-plan.ts'
import { withCells } from '../variations/rewriting.ts'

/** What a cell may say that a page, a table or a log must not take for its own. */
export const hostile = '<script>alert("1 & 2")</script> [x](javascript:1) {0} =1+1 |`*\u202e'

/** A council's plan with its cover sheet, many faults, and hostile words among its labels. */
export function faultyPlan(council: Council, cover: readonly (readonly [string, string | number])[]): Workbook {
  const { sheets, ...rest } = councilPlan(council)
  const faulty = sheets.map((sheet) =>
    withCells(sheet, (cell, row, column) => fault(cell, Number(sheet.name), row, column)),
  )

  return { ...rest, sheets: [madeSheet('0', cover), ...faulty] }
}

function fault(cell: Cell, sheet: number, row: number, column: number): Cell {
  const { value } = cell
  if (typeof value === 'string' && column === 2 && row > 2 && row < 8) return { ...cell, value: `${value} ${hostile}` }
  if (typeof value !== 'number' || row < 3) return cell
  if (sheet === 2 && row % 9 === 0 && column === 5) return { ...cell, value: value + 0.01 }
  if (sheet === 2 && row === 14 && column === 7) return { value: '?' }

  return sheet === 3 && row % 8 === 0 && column === 7 ? { ...cell, value: value + 0.02 } : cell
}
