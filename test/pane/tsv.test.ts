import { readFileSync } from 'node:fs'
import { check } from '../../src/check.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { creditsTsv } from '../../src/pane/totals/tsv.ts'

const workbook = readXlsx(readFileSync('templates/ait-melloul-2024-2025.xlsx'))
const { totals } = check(workbook, { asOf: '2026-11-23', language: languages.ar })

describe('the credits for the clipboard', () => {
  it.each([
    ['ar', '1171996,00\t850000,00\t440000,00\t2461996,00'],
    ['fr', '1171996,00\t850000,00\t440000,00\t2461996,00'],
    ['en', '1171996.00\t850000.00\t440000.00\t2461996.00'],
  ] as const)('are exact, with the decimal mark of %s', (code, sums) => {
    const lines = creditsTsv(totals, languages[code]).split('\r\n')

    expect(lines).toHaveLength(13)
    expect(lines.at(-1)).toBe(`${languages[code].interface.document.columns.total}\t\t\t${sums}`)
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([7]))
  })

  it('keep words words and rows rows', () => {
    const [first] = totals.projects
    if (first === undefined) throw new Error('the sample has projects')
    const odd = { ...totals, projects: [{ ...first, title: '=1+1', axis: 'a\tb\nc', cost: null }] }
    const fields = creditsTsv(odd, languages.en).split('\r\n')[1]?.split('\t')

    expect(fields?.slice(1, 3)).toEqual(["'=1+1", 'a b c'])
    expect(fields?.at(-1)).toBe('')
  })
})
