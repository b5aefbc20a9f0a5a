import type { Workbook } from '../../src/grid/index.ts'

/** A plan with its amounts typed as text: safe fixes of many cells. */
export function withAmountsAsText(plan: Workbook): Workbook {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [
          row,
          new Map(
            [...cells].map(([column, cell]) => [
              column,
              typeof cell.value === 'number' &&
              cell.value >= 1000 &&
              cell.formula === undefined &&
              /#/.test(cell.format ?? '')
                ? { ...cell, value: cell.value.toFixed(2) }
                : cell,
            ]),
          ),
        ]),
      ),
    })),
  }
}
