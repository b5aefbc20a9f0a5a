import { check } from '../../src/check.ts'
import { consolidate } from '../../src/consolidate/index.ts'
import { consolidationCsv, consolidationHtml, notesOf } from '../../src/formats/index.ts'
import { type LanguageCode, languages } from '../../src/lang/index.ts'
import type { Failure, Report } from '../../src/report/index.ts'
import { aReport } from '../cli/a-report.ts'
import { arabic } from '../variations/council-words.ts'
import { faultyPlan, hostile } from './faulty-plan.ts'
import { readPage } from './html/a-page.ts'

const codes: readonly LanguageCode[] = ['ar', 'fr', 'en']
const failure: Failure = { format: 'infitah.report/1', file: 'gone.xlsx', error: `gone ${hostile}` }
const { plan } = aReport()

function corpus(code: LanguageCode): readonly (Report | Failure)[] {
  const council = { words: arabic, years: [2024, 2025], projects: 4, activities: 2 }
  const workbook = faultyPlan(council, [
    ['الجماعة الترابية', `جماعة الواحة ${hostile}`],
    ['الجهة', hostile],
  ])

  return [
    check(workbook, { asOf: '2026-11-25', language: languages[code], file: `${hostile}.xlsx` }),
    aReport(),
    aReport({ file: '=again.xlsx' }),
    aReport({ file: 'next.xlsx', plan: { ...plan, years: [2027, 2028] } }),
    aReport({ file: 'namesake.xlsx', plan: { ...plan, collectivity: 'جماعة النخيل', memberId: 8 } }),
    aReport({ file: 'other.xlsx', plan: { ...plan, collectivity: 'جماعة أخرى', memberId: 8 } }),
    aReport({ file: 'nameless.xlsx', plan: { ...plan, collectivity: null, memberId: null, years: [2030] } }),
    aReport({ file: 'empty.xlsx', plan: { ...plan, projects: 0 } }),
    failure,
  ]
}

describe.each(codes)('a consolidation in %s', (code) => {
  const language = languages[code]
  const all = consolidate(corpus(code), '2026-11-25')
  const { elements, text } = readPage(consolidationHtml(all, language))

  it('is a page that refers to nothing outside it and takes no words for markup', () => {
    const names = new Set(elements.map(({ name }) => name))
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])

    expect(['script', 'link', 'img', 'a'].filter((name) => names.has(name))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(text).toContain('<script>alert("1 & 2")</script>')
    expect(text).not.toMatch(/undefined|\[object|NaN|=>/)
  })

  it('says on the page all that must be known of its files', () => {
    const notes = notesOf(all, language)

    expect(notes).toHaveLength(6)
    for (const file of ['=again.xlsx', 'next.xlsx', 'namesake.xlsx', 'nameless.xlsx', 'empty.xlsx', 'gone '])
      expect(text).toContain(file)
  })

  it('is CSV of one width, that no spreadsheet runs', () => {
    const rows = consolidationCsv(all, language).split('\r\n')

    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => /(^|,)"?[=@]/.test(row))).toEqual([])
    expect(rows[1]).toContain(`,${all.whole.cost},`)
  })
})

describe('a consolidation of hundreds', () => {
  const { fr } = languages
  const many = Array.from({ length: 300 }, (_, index) =>
    aReport({ file: `${index}.xlsx`, plan: { ...plan, collectivity: `Commune ${index}`, memberId: index } }),
  )

  it('has a row for each in its table, and draws no chart that nobody could read', () => {
    const { elements, text } = readPage(consolidationHtml(consolidate(many, '2026-11-25'), fr))
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])

    expect(text).toContain('Commune 299')
    expect(ids.filter((id) => id.startsWith('all-progress'))).toEqual([])
    expect(ids).toContain('all-regions-1-t')
  })
})
