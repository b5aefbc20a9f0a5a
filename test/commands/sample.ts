import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check.ts'
import { readXlsx } from '../../src/files.ts'
import { languages } from '../../src/lang/index.ts'

const file = join(import.meta.dirname, '..', '..', 'templates', 'ait-melloul-2024-2025.xlsx')

/** The published plan in its workbook. */
export const sampleWorkbook = readXlsx(readFileSync(file))

/** Its report in English. */
export const sampleReport = check(sampleWorkbook, { asOf: '2024-01-01', language: languages.en })
