import { type BookType, CFB, utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { readXlsx, UnreadableFile } from '../../../src/hosts/xlsx/index.ts'
import { bytesOf } from './corpus.ts'
import { packageOf, rowsOf, zipOf } from './package-of.ts'
import { refusalOf } from './refusal.ts'

const encoder = new TextEncoder()

/** A small table as SheetJS writes it in another format. */
function written(bookType: BookType): Uint8Array {
  const book = utils.book_new(
    utils.aoa_to_sheet([
      ['code', 'coût'],
      ['PO-1', 150000.5],
    ]),
  )

  return new Uint8Array(write(book, { type: 'array', bookType }))
}

function compound(...names: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new()
  for (const name of names) CFB.utils.cfb_add(file, name, new Uint8Array(5000))

  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Uint8Array)
}

describe('another format under a workbook’s name', () => {
  it.each([
    ['ods', 'ods'],
    ['fods', 'ods'],
    ['xlsb', 'xlsb'],
    ['csv', 'csv'],
    ['txt', 'csv'],
    ['html', 'html'],
    ['xlml', 'xml'],
    ['rtf', 'rtf'],
  ] as const)('knows %s', (bookType, format) => {
    expect(refusalOf(written(bookType))).toEqual({ reason: 'other-format', format })
  })

  it.each([
    ['pdf', '%PDF-1.7\n%\u00e2\u00e3'],
    ['html', '\ufeff  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><html></html>'],
    ['html', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table></table></body></html>'],
    ['html', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['mhtml', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'],
    ['json', '{"a": 1}'],
    ['csv', 'الرمز؛المحور;المشروع\n1;2;3'],
    ['text', 'not a table at all'],
  ])('knows %s by its first words', (format, text) => {
    expect(refusalOf(encoder.encode(text))).toEqual({ reason: 'other-format', format })
  })

  it.each([
    ['docx', 'word/document.xml'],
    ['pptx', 'ppt/presentation.xml'],
  ])('knows %s by the part it starts from', (format, start) => {
    const rels = `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${start}"/></Relationships>`

    expect(refusalOf(zipOf({ '_rels/.rels': rels, [start]: '<a/>' }))).toEqual({ reason: 'other-format', format })
  })

  it.each([
    ['docx', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }],
    ['pptx', { '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<a/>' }],
    ['odt', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }],
    ['zip', { 'plan.xlsx': 'a', 'notes.txt': 'b' }],
  ])('knows %s by the parts it holds', (format, parts) => {
    expect(refusalOf(zipOf(parts))).toEqual({ reason: 'other-format', format })
  })

  it.each([
    ['picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['picture', [0xff, 0xd8, 0xff, 0xe0, 0]],
    ['picture', [0x47, 0x49, 0x46, 0x38, 0x39]],
    ['zip', [0x1f, 0x8b, 8, 0]],
    ['zip', [0x52, 0x61, 0x72, 0x21, 0x1a]],
    ['zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27]],
  ])('knows a %s by its first bytes', (format, bytes) => {
    expect(refusalOf(Uint8Array.from(bytes))).toEqual({ reason: 'other-format', format })
  })

  it.each([
    ['docx', 'WordDocument'],
    ['pptx', 'PowerPoint Document'],
  ])('knows an old %s by its stream', (format, name) => {
    expect(refusalOf(compound(name))).toEqual({ reason: 'other-format', format })
  })

  it('knows a workbook of Numbers', () => {
    expect(refusalOf(zipOf({ 'Index/Document.iwa': 'x' }))).toEqual({ reason: 'other-format', format: 'numbers' })
  })

  it.each(['biff8', 'biff5', 'biff2'] as const)('knows an old workbook: %s', (bookType) => {
    expect(refusalOf(written(bookType))).toEqual({ reason: 'old-format' })
  })

  it('knows a sheet of Excel 4', () => {
    expect(refusalOf(Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0, 0, 0))).toEqual({ reason: 'old-format' })
  })

  it('knows what opens with a password only', () => {
    expect(refusalOf(compound('EncryptionInfo', 'EncryptedPackage'))).toEqual({ reason: 'encrypted' })
  })

  it.each([
    ['no bytes', new Uint8Array()],
    ['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
    ['zeros', new Uint8Array(5000)],
    ['a compound file of something else', compound('Contents')],
    ['an archive of nothing', zipOf({})],
  ])('calls %s no workbook', (_, bytes) => {
    expect(refusalOf(bytes).reason).toBe('not-a-workbook')
  })
})

describe('damage', () => {
  const bytes = bytesOf('by-hand/as-excel-saves.xlsx')
  const whole = JSON.stringify(readXlsx(bytes), asData)

  it('never reads a file that was cut short', () => {
    for (let length = 4; length < bytes.length; length++)
      expect({ length, ...refusalOf(bytes.subarray(0, length)) }).toMatchObject({ length, reason: 'truncated' })
  })

  it('never reads other values from a file with a wrong byte', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change

        return outcomeOf(damaged) === whole || outcomeOf(damaged) === 'refused'
      }),
      { numRuns: 800 },
    )
  })

  it('names the part that is missing', () => {
    expect(refusalOf(packageOf({ parts: { 'xl/worksheets/sheet1.xml': null } }))).toEqual({
      reason: 'truncated',
      part: 'xl/worksheets/sheet1.xml',
    })
    expect(refusalOf(packageOf({ parts: { 'xl/workbook.xml': null } }))).toEqual({
      reason: 'truncated',
      part: 'xl/workbook.xml',
    })
  })

  it('names the sheet that leads to no part', () => {
    expect(refusalOf(packageOf({ parts: { 'xl/_rels/workbook.xml.rels': null } }))).toEqual({
      reason: 'truncated',
      part: 'a',
    })
  })

  it('names the cell whose shared text is not there, or that lies outside of any sheet', () => {
    const part = 'xl/worksheets/sheet1.xml'
    const broken = (cell: string) => refusalOf(packageOf({ strings: '<si><t>a</t></si>', sheet: rowsOf(cell) }))

    expect(broken('<c r="B1" t="s"><v>1</v></c>')).toEqual({ reason: 'broken-xml', part, cell: 'B1' })
    expect(broken('<c r="C1" t="s"><v>-1</v></c>')).toEqual({ reason: 'broken-xml', part, cell: 'C1' })
    expect(broken('<c r="D1" t="s"><v>zero</v></c>')).toEqual({ reason: 'broken-xml', part, cell: 'D1' })
    for (const cell of ['XFE1', 'A1048577', 'A0', '1', 'AAAAAAAA1', 'A1A', 'A'])
      expect(broken(`<c r="${cell}"><v>1</v></c>`)).toEqual({ reason: 'broken-xml', part, cell })
  })

  it('has no sheet to read in a workbook of charts', () => {
    expect(refusalOf(packageOf({ parts: { 'xl/_rels/workbook.xml.rels': chartOnly } }))).toEqual({
      reason: 'no-sheets',
    })
  })
})

const chartOnly =
  '<Relationships><Relationship Id="rId1" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>'

function outcomeOf(bytes: Uint8Array): string {
  try {
    return JSON.stringify(readXlsx(bytes), asData)
  } catch (error) {
    if (error instanceof UnreadableFile) return 'refused'
    throw error
  }
}

function asData(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}
