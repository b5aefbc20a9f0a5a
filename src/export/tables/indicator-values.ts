import { code, id, optional, share, year, yearOr } from '../column.ts'
import { defineTable } from '../table.ts'

/** What was achieved of an indicator by the end of a year, or so far where the workbook names no year. */
export const indicatorValues = defineTable(
  'indicator_values',
  ['indicator_id', 'until'],
  {
    indicator_id: id(),
    until: yearOr('now'),
    year: optional(year()),
    project_code: code(),
    achieved: share(),
  },
  { indicators: ['indicator_id'], projects: ['project_code'] },
)
