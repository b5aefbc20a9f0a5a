import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { check } from '../../../src/check.ts'
import { writeDocx } from '../../../src/hosts/docx/write.ts'
import { type LanguageCode, languages } from '../../../src/lang/index.ts'
import { type Block, type Minutes, minutesOf } from '../../../src/minutes/index.ts'
import { sample } from '../../review/decided.ts'

const meeting = '2026-03-12'

function minutesIn(code: LanguageCode): Minutes {
  const language = languages[code]
  const report = check(sample, { asOf: meeting, language, file: 'plan.xlsx' })

  return minutesOf(
    { report, meeting, since: { file: 'old.xlsx', changes: [{ text: 'a', under: [{ text: 'b' }] }] } },
    language,
  )
}

function bytesOf(minutes: Minutes): Uint8Array {
  return writeDocx(minutes, languages[minutes.language].say)
}

function partsOf(minutes: Minutes): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytesOf(minutes))).map(([name, part]) => [name, strFromU8(part)]))
}

function withBlocks(code: LanguageCode, ...blocks: readonly Block[]): string {
  return partsOf({ ...minutesIn(code), blocks })['word/document.xml'] ?? ''
}

const arabic = partsOf(minutesIn('ar'))
const french = partsOf(minutesIn('fr'))
const all = (parts: typeof arabic, pattern: RegExp) => parts['word/document.xml']?.match(pattern) ?? []

describe('a document of Word', () => {
  it.each(Object.entries({ ...arabic }))('has sound XML in %s, and every part that it points at', (name, text) => {
    const errors: Error[] = []
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => errors.push(error))
    parser.write(text).close()

    expect(errors).toEqual([])
    const folder = name.startsWith('word/') ? 'word/' : ''
    const targets = name.endsWith('.rels')
      ? [...text.matchAll(/ Target="([^"]+)"/g)].map(([, target]) => folder + target)
      : []
    expect(targets.filter((target) => arabic[target] === undefined)).toEqual([])
  })

  it('reads from the right in Arabic: page, paragraphs, tables, words', () => {
    expect(all(arabic, /<w:p>/g).length).toBe(
      all(arabic, /<w:bidi\/>(?!<\/w:sectPr)/g).length + all(arabic, /"(BarLine|Spacer)"/g).length,
    )
    expect(all(arabic, /<w:tbl>/g).length).toBe(all(arabic, /<w:bidiVisual\/>/g).length)
    expect(all(arabic, /<w:bidi\/><\/w:sectPr>/g)).toHaveLength(1)
    const runs = all(arabic, /<w:r>.*?<\/w:r>/g)
    expect(runs.filter((run) => /\p{Script=Arabic}/u.test(run) && !run.includes('<w:rtl/>'))).toEqual([])
    expect(runs.filter((run) => /[A-Za-z0-9]/.test(run.replace(/<[^>]*>/g, '')) && run.includes('<w:rtl/>'))).toEqual(
      [],
    )
  })

  it('reads from the left in French, but for what is Arabic in it', () => {
    expect(all(french, /<w:bidi\/>|<w:bidiVisual\/>/g)).toEqual([])
    const marked = all(french, /<w:r>.*?<\/w:r>/g).filter((run) => run.includes('<w:rtl/>'))
    expect(marked.length).toBeGreaterThan(10)
    expect(marked.filter((run) => !/\p{Script=Arabic}/u.test(run))).toEqual([])
  })

  it('is standing A4 with the meeting on top and numbered pages', () => {
    expect(all(french, /<w:pgSz w:w="11906" w:h="16838"\/>/g)).toHaveLength(1)
    expect(french['word/header.xml']).toContain('12\u00a0mars\u00a02026')
    expect(french['word/footer.xml']).toMatch(/Page .* PAGE .* sur .* NUMPAGES /)
    expect(arabic['word/footer.xml']).toMatch(/صفحة .* PAGE .* من .* NUMPAGES /)
  })

  it('is the same bytes each time, whatever the time', () => {
    expect(bytesOf(minutesIn('ar'))).toEqual(bytesOf(minutesIn('ar')))
    expect(french['docProps/core.xml']).not.toMatch(/created|modified/)
  })

  it('draws each bar as long as it is, in fiftieths', () => {
    const bars = [0, 1, 500, 1000].map((length) => ({ label: 'a', value: { share: '1.00' }, length }))
    const document = withBlocks('fr', { kind: 'bars', title: 't', headings: [], bars })
    const rows = document.match(/<w:tr><w:trPr><w:cantSplit\/><w:trHeight w:val="170".*?<\/w:tr>/g) ?? []
    const spans = rows.map((row) =>
      [...row.matchAll(/gridSpan w:val="(\d+)".*?w:fill="(\w+)"/g)].map(([, span, fill]) => `${span} ${fill}`),
    )

    expect(spans).toEqual([['50 FFFFFF'], ['1 1F4E79', '49 FFFFFF'], ['25 1F4E79', '25 FFFFFF'], ['50 1F4E79']])
  })

  it('holds what nobody should type', () => {
    const document = withBlocks('fr', { kind: 'text', text: '<w:p> & "x" \u0000\ud800 \u202e' })

    expect(document).toContain('&lt;w:p&gt; &amp; &quot;x&quot;')
    expect(['\u0000', '\ud800', '\u202e'].filter((sign) => document.includes(sign))).toEqual([])
  })
})
