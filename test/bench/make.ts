import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { edits } from './edits.ts'
import { benchPlan, withoutMerges } from './plan.ts'
import { writeXlsx } from './write-xlsx.ts'

/** Where the workbooks of the benchmark are kept between its runs. */
const folder = 'node_modules/.cache/infitah-bench'

/** A workbook of about so many activities, merged or not, written once: its path. */
export function workbookOf(activities: number, form: 'merged' | 'flat' = 'merged'): string {
  const path = join(folder, `${activities}-${form}.xlsx`)
  if (existsSync(path)) return path

  const plan = benchPlan(activities)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, writeXlsx(form === 'merged' ? plan : withoutMerges(plan)))
  return path
}

/** What staff type in that workbook, as JSON: its path. */
export function editsOf(activities: number): string {
  const path = join(folder, `${activities}-edits.json`)
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(edits(benchPlan(activities), 4_000)))

  return path
}

/** Workbooks of 20 to 200 activities. */
export function manyWorkbooks(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => workbookOf(20 + Math.round((index * 180) / (count - 1))))
}
