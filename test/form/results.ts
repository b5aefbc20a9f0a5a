import type { FormWorkbook } from '../../src/form/index.ts'
import { addressOf, type Workbook } from '../../src/grid/index.ts'

/** Every formula's result by its place; a double's last bits are the program's own. */
export function results(workbook: Workbook): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  for (const { name, rows } of workbook.sheets) {
    for (const [row, cells] of rows) {
      for (const [column, { value, formula }] of cells) {
        const shown = typeof value === 'number' ? Number(value.toPrecision(15)) : value
        if (formula !== undefined) found.set(`${name}!${addressOf({ row, column })}`, shown)
      }
    }
  }

  return found
}

/** A workbook whose formulas nobody has calculated. */
export function uncalculated(form: FormWorkbook): FormWorkbook {
  const emptied = form.sheets.map((sheet) => ({
    ...sheet,
    areas: sheet.areas.map((area) => (area.formula === undefined ? area : { ...area, value: null })),
  }))

  return { ...form, sheets: emptied }
}
