import { strFromU8, unzipSync } from 'fflate'
import { check } from '../../../src/check.ts'
import { writeMinutes } from '../../../src/hosts/hucre/minutes/write.ts'
import { readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { type LanguageCode, languages } from '../../../src/lang/index.ts'
import { type Minutes, minutesOf } from '../../../src/minutes/index.ts'
import { sample } from '../../review/decided.ts'
import { cellsOf } from '../xlsx/as-cells.ts'

const meeting = '2026-03-12'

function minutesIn(code: LanguageCode): Minutes {
  const language = languages[code]

  return minutesOf(
    { report: check(sample, { asOf: meeting, language, file: 'plan.xlsx' }), meeting, since: null },
    language,
  )
}

describe('minutes as a workbook', () => {
  let bytes = new Uint8Array()
  let parts: Readonly<Record<string, Uint8Array>> = {}
  beforeAll(async () => {
    bytes = new Uint8Array(await writeMinutes(minutesIn('ar'), languages.ar.interface.minutes.sheets))
    parts = unzipSync(bytes)
  })
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())

  it('read from the right on A4, with the meeting on top and numbered pages', () => {
    const sheet = text('xl/worksheets/sheet1.xml')

    expect(sheet).toContain('rightToLeft="1"')
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/)
    expect(sheet).toMatch(/<oddHeader>&amp;Cمحضر اجتماع لجنة التتبع/)
    expect(sheet).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>')
  })

  it('hold amounts as numbers', () => {
    const [minutes] = readXlsx(bytes).sheets
    const amounts = Object.values(cellsOf(minutes)).filter(({ format }) => format === '#,##0.00')

    expect(amounts.every(({ value }) => typeof value === 'number')).toBe(true)
    expect(amounts.map(({ value }) => value)).toContain(400000)
  })

  it('draw a chart over each table of figures, from the cells of that table', () => {
    const figures = cellsOf(readXlsx(bytes).sheets[1])
    const charts = Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))
    const ranges = charts.map((name) => [...text(name).matchAll(/<c:f>[^<]*!\$([AB])\$(\d+):\$[AB]\$(\d+)<\/c:f>/g)])

    expect(charts).toHaveLength(3)
    for (const range of ranges) {
      expect(range.map(([, column]) => column).sort()).toEqual(['A', 'B'])
      const [, , first, last] = range.find(([, column]) => column === 'B') ?? []
      expect(typeof figures[`B${first}`]?.value).toBe('number')
      expect(typeof figures[`B${last}`]?.value).toBe('number')
      expect(figures[`B${Number(last) + 1}`]).toBeUndefined()
    }
  })

  it('are the same bytes each time', async () => {
    expect(new Uint8Array(await writeMinutes(minutesIn('ar'), languages.ar.interface.minutes.sheets))).toEqual(bytes)
  })

  it('leave room for every word, and let what no row could hold go on in the next', async () => {
    const { title, ...others } = minutesIn('fr')
    const reason = Array.from({ length: 900 }, (_, index) => `mot${index}`).join(' ')
    const columns = [
      { heading: 'Code', width: 20 },
      { heading: 'Motif', width: 30 },
    ]
    const blocks: Minutes['blocks'] = [{ kind: 'table', columns, rows: [{ cells: ['S02', reason] }] }]
    const long = await writeMinutes({ ...others, title, blocks }, languages.fr.interface.minutes.sheets)
    const heights = [
      ...strFromU8(unzipSync(long)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).matchAll(/ ht="([\d.]+)"/g),
    ]
    const texts = Object.values(cellsOf(readXlsx(long).sheets[0])).map(({ value }) => String(value))

    expect(Math.max(...heights.map(([, height]) => Number(height)))).toBeLessThan(409)
    expect(texts.filter((text) => text.includes('mot')).join(' ')).toBe(reason)
    expect(texts.filter((text) => text === 'S02')).toHaveLength(1)
    const [row = 0] = heights.map(([, height]) => Number(height)).slice(others.authorities.length + 1)
    expect([title.length > 60, row > 40]).toEqual([true, true])
  })
})
