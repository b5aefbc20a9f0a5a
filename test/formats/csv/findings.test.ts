import * as fc from 'fast-check'
import { csvOf } from '../../../src/csv/index.ts'
import { findingsCsv } from '../../../src/formats/index.ts'
import { languages } from '../../../src/lang/index.ts'
import { aFinding, aReport } from '../../cli/a-report.ts'

/** Reads CSV as RFC 4180 writes it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const fields = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of fields) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }

  return rows.slice(0, -1)
}

describe('findings as CSV', () => {
  const failure = { format: 'infitah.report/1', file: 'x.xlsx', error: 'x.xlsx, no' } as const
  const rows = readCsv(findingsCsv([aReport(), failure], languages.fr))

  it('has a row each under heads of the language, and one for a file that could not be read', () => {
    expect(rows.map((row) => row.length)).toEqual([16, 16, 16, 16, 16])
    expect(rows[0]?.slice(0, 4)).toEqual(['Fichier', 'Gravité', 'Code', 'Règle'])
    expect(rows[1]).toEqual(expect.arrayContaining(['plan.xlsx', 'À corriger', 'B01', '150000.00', '150000.01', 'f1']))
    expect(rows[4]).toEqual(expect.arrayContaining(['x.xlsx', 'x.xlsx, no']))
  })

  it('keeps what is expected and written as they are, negatives as well', () => {
    const finding = aFinding({ expected: '-5.00', actual: '-5 DH' })
    const [, row] = readCsv(findingsCsv([aReport({ findings: [finding] })], languages.fr))

    expect(row).toEqual(expect.arrayContaining(['-5.00', "'-5 DH"]))
  })

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u200f=1', '\uff1d1', '- x'])(
    'keeps %j words, which a spreadsheet would run',
    (text) => {
      expect(readCsv(csvOf([[{ text }]]))).toEqual([[`'${text}`]])
    },
  )

  it('gives back any text', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((one) => !/^'*[\s\u200e\u200f\u2066-\u2069\ufeff]*[=+@\-＝＋－＠\t\r\n]/.test(one))

    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        expect(readCsv(csvOf([texts.map((one) => ({ text: one }))]))).toEqual([texts])
      }),
    )
  })
})
