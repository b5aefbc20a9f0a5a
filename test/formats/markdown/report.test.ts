import { check } from '../../../src/check.ts'
import { reportsMarkdown } from '../../../src/formats/index.ts'
import { escaped } from '../../../src/formats/markdown/escape.ts'
import { languages } from '../../../src/lang/index.ts'
import { aReport } from '../../cli/a-report.ts'
import { french } from '../../variations/council-words.ts'
import { faultyPlan, hostile } from '../faulty-plan.ts'

const { ar, fr } = languages
const failure = { format: 'infitah.report/1', file: 'x.xlsx', error: 'x.xlsx <b>' } as const

describe('the report as Markdown', () => {
  it('stands from right to left in Arabic', () => {
    const text = reportsMarkdown([aReport()], ar)

    expect(text).toMatch(/^<div dir="rtl">\n\n# جماعة الواحة\n/)
    expect(text).toMatch(/\n\n<\/div>\n$/)
    expect(text).not.toMatch(/[\u2066-\u2069]/)
  })

  it('has as many cells in each row of a table as in its heads', () => {
    const plan = faultyPlan({ words: french, years: [2024, 2025, 2026], projects: 8, activities: 2 }, [
      ['Commune', hostile],
      ['Région', '| | |'],
    ])
    const text = reportsMarkdown([check(plan, { asOf: '2026-11-25', language: fr, file: 'a|b`.xlsx' })], fr)
    const tables = text.match(/(?:^\|.*\n)+/gm) ?? []
    const widths = tables.map((table) => new Set(table.match(/^.*$/gm)?.filter(Boolean).map(cellsOf)))

    expect(tables.length).toBeGreaterThanOrEqual(3)
    expect(widths.filter((set) => set.size !== 1)).toEqual([])
    expect(text).not.toMatch(/(?<!\\)<script|undefined|\[object/)
  })

  it('says which files could not be read', () => {
    expect(reportsMarkdown([failure, aReport()], fr)).toContain('**x.xlsx \\<b\\>**')
  })
})

describe('text in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['[x](y)', '\\[x\\](y)'],
    ['<b>', '\\<b\\>'],
    ['a\nb', 'a b'],
    ['@name', '@\u200bname'],
  ])('%j is written %j', (text, written) => {
    expect(escaped(text)).toBe(written)
  })
})

function cellsOf(row: string): number {
  return row.split(/(?<!\\)\|/).length
}
