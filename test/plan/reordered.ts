import type { Workbook } from '../../src/grid/index.ts'
import { readPlan } from '../../src/plan/index.ts'

/** A made workbook with the projects of every matrix in another order; sheets of ours stay. */
export function reordered(workbook: Workbook, order: readonly number[]): Workbook {
  const { projects } = readPlan(workbook)
  const blocks = order.map((index) => projects[index])

  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.ours) return sheet

      const parts = blocks.flatMap((project) =>
        [project?.listed, project?.budget, project?.followed].filter((part) => part?.sheet === sheet.name),
      )
      const own = parts.flatMap((part) => [
        ...(part?.rows ?? []),
        ...(part?.matrix === 'budget' ? [Math.max(...part.rows) + 1] : []),
      ])
      const last = Math.max(...sheet.rows.keys())
      const rest = own.includes(last) ? [] : [last]
      const header = Math.min(...sheet.rows.keys())
      const rows = [header, ...own, ...rest].map((row, index) => [index, sheet.rows.get(row) ?? new Map()] as const)
      return { ...sheet, rows: new Map(rows) }
    }),
  }
}
