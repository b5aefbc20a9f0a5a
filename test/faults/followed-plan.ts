import type { Cell, Workbook } from '../../src/grid/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { day, percent } from '../made/workbook.ts'

const monitoring = { start: 4, end: 5, weight: 7, achieved: 8, impactAchieved: 11 }

/**
 * A right plan for 2026-2027 in its second year: one achieved column a year, all of 2026 recorded. Its activities run over
 * both years, and each achieved a tenth of its weight.
 */
export function followedPlan(word = 'النسبة السنوية المحققة'): Workbook {
  const made = madePlan({ projects: 7, activities: 4, indicators: 2 })

  return {
    ...made,
    sheets: made.sheets.map((sheet, index) => {
      if (index !== 2) return sheet

      const rows = [...sheet.rows].map(
        ([row, cells]) => [row, row === 0 ? headed(cells, word) : recorded(cells)] as const,
      )
      return { ...sheet, rows: new Map(rows) }
    }),
  }
}

/** One column a year in place of each achieved one. */
function headed(cells: ReadonlyMap<number, Cell>, word: string): ReadonlyMap<number, Cell> {
  const twice = [
    monitoring.achieved,
    monitoring.achieved + 1,
    monitoring.impactAchieved + 1,
    monitoring.impactAchieved + 2,
  ]
  const years = twice.map((column, index): [number, Cell] => [column, { value: `${word} ${2026 + (index % 2)}` }])

  return new Map([...shifted(cells), ...years].sort(([a], [b]) => a - b))
}

function recorded(cells: ReadonlyMap<number, Cell>): ReadonlyMap<number, Cell> {
  const weight = cells.get(monitoring.weight)?.value
  const achieved =
    typeof weight === 'number' ? [[monitoring.achieved, percent(Math.round(weight * 1000) / 100)] as const] : []
  const impact = cells.has(monitoring.impactAchieved - 1) ? [[monitoring.impactAchieved + 1, percent(25)] as const] : []
  const start = cells.has(monitoring.start) ? [[monitoring.start, day('2026-03-01')] as const] : []

  return new Map([...shifted(cells), ...achieved, ...impact, ...start].sort(([a], [b]) => a - b))
}

function shifted(cells: ReadonlyMap<number, Cell>): readonly (readonly [number, Cell])[] {
  return [...cells].map(([column, cell]) => [column > monitoring.achieved ? column + 1 : column, cell] as const)
}
