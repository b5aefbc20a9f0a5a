import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check.ts'
import { consolidate } from '../../src/consolidate/index.ts'
import {
  consolidationCsv,
  consolidationHtml,
  findingsCsv,
  reportsHtml,
  reportsMarkdown,
  sarifLog,
} from '../../src/formats/index.ts'
import type { Workbook } from '../../src/grid/index.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { type LanguageCode, languages } from '../../src/lang/index.ts'
import { faultyPlan } from '../formats/faulty-plan.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { councilPlan } from '../variations/council-plan.ts'
import { arabic, french } from '../variations/council-words.ts'

const folder = 'test/formats/expected'
const asOf = '2026-11-25'

/** Reports as they are now, kept to be read when they change: the real plan in Arabic, a made one with faults in French. */
export function expectedReports(): readonly (readonly [path: string, text: string])[] {
  const sample = readFileSync(join(import.meta.dirname, '..', 'workbooks', 'plan', 'ait-melloul-2024-2025.typed.xlsx'))
  const council = { words: french, years: [2025, 2026], projects: 4, activities: 2 }
  const faulty = faultyPlan(council, [
    ['Conseil provincial', 'Les Palmiers'],
    ['Région', 'Oasis'],
    ['S02', 'info'],
  ])

  const others = [madePlan({ projects: 3, activities: 2, indicators: 2 }), councilPlan({ ...council, words: arabic })]
  const workbooks = [readXlsx(sample), faulty, ...others, readXlsx(sample)]

  return [
    ...formatsOf('sample', 'ar', readXlsx(sample)),
    ...formatsOf('faulty', 'fr', faulty),
    ...consolidationsOf('ar', workbooks),
    ...consolidationsOf('fr', workbooks),
  ]
}

function consolidationsOf(code: LanguageCode, workbooks: readonly Workbook[]) {
  const language = languages[code]
  const reports = workbooks.map((workbook, index) => check(workbook, { asOf, language, file: `${index + 1}.xlsx` }))
  const all = consolidate(reports, asOf)
  const forms = {
    html: consolidationHtml(all, language),
    csv: consolidationCsv(all, language),
    json: `${JSON.stringify(all, null, 2)}\n`,
  }

  return Object.entries(forms).map(([ending, text]) => [`${folder}/consolidation.${code}.${ending}`, text] as const)
}

function formatsOf(name: string, code: LanguageCode, workbook: Workbook) {
  const language = languages[code]
  const reports = [check(workbook, { asOf, language, file: `${name}.xlsx` })]
  const forms = {
    html: reportsHtml(reports, language),
    md: reportsMarkdown(reports, language),
    csv: findingsCsv(reports, language),
    sarif: sarifLog(reports, '1.0.0', language),
  }

  return Object.entries(forms).map(([ending, text]) => [`${folder}/${name}.${code}.${ending}`, text] as const)
}
