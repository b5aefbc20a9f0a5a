import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check.ts'
import { type ExportOptions, exportPlan } from '../../src/export.ts'
import { readXlsx } from '../../src/files.ts'
import { type Cell, cellAt, parseAddress, sheetNamed, type Workbook } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { withEdits } from '../../src/merge/index.ts'

/** The published plan, with its flaws. */
export const sample = readXlsx(
  readFileSync(join(import.meta.dirname, '..', 'workbooks', 'plan', 'ait-melloul-2024-2025.typed.xlsx')),
)
/** The day and language of the exports. */
export const options: ExportOptions = { asOf: '2025-06-30', language: languages.en }

/** The sheets of the published plan. */
export const sheets = {
  cover: 'بطاقة الخطة',
  goals: '1-الأهداف والأنشطة',
  money: '2-البرمجة المالية السنوية',
  follow: '3-التتبع والتقييم',
}

/** A workbook with other values in some cells, formats as they were; null empties a cell. */
export function withValues(
  workbook: Workbook,
  sheet: string,
  values: { readonly [cell: string]: string | number | null },
): Workbook {
  const own = sheetNamed(workbook, sheet)
  const edits = Object.entries(values).map(([address, value]) => {
    const place = parseAddress(address)
    if (place === null) throw new RangeError(`${address} names no cell`)

    const at = { sheet, ...place }
    const was = own === undefined ? undefined : cellAt(own, at.row, at.column)

    return { at, cell: value === null ? null : cellOf(value, was), from: [] }
  })

  return withEdits(workbook, edits)
}

function cellOf(value: string | number, was: Cell | undefined): Cell {
  return { value, ...(was?.format !== undefined && { format: was.format }) }
}

/** The published plan with every fix that is offered for an error made. */
export const mended = check(sample, options)
  .findings.filter(({ severity }) => severity === 'error')
  .flatMap(({ fix }) => fix?.edits ?? [])
  .reduce(
    (workbook, { sheet, cell, value }) =>
      withValues(workbook, sheet, { [cell]: typeof value === 'boolean' ? null : (value ?? null) }),
    sample,
  )

/** The clean rows of the mended plan. */
export const exportedMended = exportPlan(mended, options)
/** The clean rows of the published plan, with its flaws. */
export const exportedSample = exportPlan(sample, options)
