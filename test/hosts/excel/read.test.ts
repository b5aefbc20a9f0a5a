import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../../src/check.ts'
import { readXlsx } from '../../../src/files.ts'
import type { Workbook } from '../../../src/grid/index.ts'
import { languages } from '../../../src/lang/index.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { closeAll, open, programs } from './opened.ts'

afterEach(closeAll)

const plans = ['as-published', 'typed', 'not-calculated'].map((kind) => `ait-melloul-2024-2025.${kind}.xlsx`)
const fileOf = (name: string) =>
  readXlsx(readFileSync(join(import.meta.dirname, '..', '..', 'workbooks', 'plan', name)))
const reportOf = (workbook: Workbook) => check(workbook, { asOf: '2026-11-23', language: languages.ar })

describe.each(programs)('the published plan in Excel (%s, ExcelApi %s)', (profile, api) => {
  it.each(plans)('reads as its file does: %s', async (name) => {
    const file = fileOf(name)
    const { host, excel } = await open(file, { profile, api })
    const read = await host.read()

    expect(excel.batches.log).toHaveLength(3)
    expect(read.sheets.map(({ name, rows, ours }) => ({ name, rows, ours }))).toEqual(
      file.sheets.map(({ name, rows, ours }) => ({ name, rows, ours })),
    )
    expect(read.date1904).toBe(file.date1904)
    if (api !== '1.9') expect(read.sheets.map(({ merges }) => merges)).toEqual(file.sheets.map(({ merges }) => merges))
    expect(reportOf(read).findings).toEqual(reportOf(file).findings)
    expect(reportOf(read)).toEqual(reportOf(file))
    if (api !== '1.9') expect(readPlan(read)).toEqual(readPlan(file))
  })
})
