import { strToU8, zipSync } from 'fflate'
import { coveredBy } from '../../../src/grid/index.ts'
import { openPackage, readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { cellsOf, valuesOf } from './as-cells.ts'
import { links, packageOf, rowsOf } from './package-of.ts'
import { refusalOf } from './refusal.ts'
import { asDeflated, repeated } from './zip-bomb.ts'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const part = 'xl/worksheets/sheet1.xml'

function list(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join('')
}

/** A package whose sheet unpacks to `text` many times over, after `head`. */
function bomb(head: string, text: string, times: number): Uint8Array {
  const sheet = Buffer.concat([deflatedHead(head), repeated(text, times)])

  return asDeflated(storedPackage({ [part]: sheet }), part)
}

/** `head` as a stored block of a deflate stream that goes on. */
function deflatedHead(head: string): Buffer {
  const bytes = Buffer.from(head)
  const block = Buffer.alloc(5)
  block.writeUInt16LE(bytes.length, 1)
  block.writeUInt16LE(~bytes.length & 0xffff, 3)

  return Buffer.concat([block, bytes])
}

function storedPackage(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const all = {
    '_rels/.rels': strToU8(links(['officeDocument', 'xl/workbook.xml'])),
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(links(['worksheet', 'worksheets/sheet1.xml'])),
    ...parts,
  }

  return zipSync(all, { level: 0 })
}

describe('files that unpack to more than they say', () => {
  const limit = { reason: 'too-large', limit: 128 * 2 ** 20, unit: 'bytes', part }

  it('stops at a part of ten gigabytes', () => {
    const rows = `<row r="1"${' '.repeat(5000)}/>`.repeat(200)

    expect(refusalOf(bomb(`<worksheet ${main}><sheetData>`, rows, 10_000))).toEqual(limit)
  })

  it('stops at a part that says so itself', () => {
    const bytes = storedPackage({ [part]: strToU8(`<worksheet ${main}/>`) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const name = Buffer.from(bytes).lastIndexOf(part)
    view.setUint32(name - 46 + 24, 0xf0000000, true)

    expect(refusalOf(bytes)).toEqual(limit)
  })

  it.each([
    ['a text', '<sheetData>', 'a'],
    ['a comment', '<!--', 'a'],
    ['a tag of attributes', '<sheetData ', ' a="1"'],
    ['the name of a tag', '<a', 'a'],
    ['a processing instruction', '<?a ', 'a'],
  ])('stops at %s without end', (_, head, text) => {
    const bytes = bomb(`<worksheet ${main}>${head}`, text.repeat(100_000), 1000)

    expect(refusalOf(bytes)).toMatchObject({ reason: 'broken-xml', part })
  })

  it('stops where parts add up', () => {
    const opened = openPackage(storedPackage({ [part]: new Uint8Array(100 << 20) }))
    const stream = () => opened.stream(part, () => {})

    stream()
    stream()
    expect(stream).toThrow(expect.objectContaining({ facts: { limit: 256 * 2 ** 20, unit: 'bytes' } }))
  })

  it('stops at a list of sheets beyond reason', () => {
    const sheets = list(50_000, (index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="rId1"/>`)
    const workbook = `<workbook ${main} xmlns:r="r"><sheets>${sheets}</sheets></workbook>`

    expect(refusalOf(packageOf({ parts: { 'xl/workbook.xml': workbook } }))).toMatchObject({ unit: 'sheets' })
  })

  it('stops at more cells than a plan can have', () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`

    expect(refusalOf(packageOf({ sheet: `<sheetData>${row.repeat(190)}</sheetData>` }))).toMatchObject({
      reason: 'too-large',
      unit: 'cells',
    })
  })

  it('stops where a shared formula would be written out to gigabytes', () => {
    const long = `A1&amp;"${'a'.repeat(8000)}"`
    const master = `<c r="A1"><f t="shared" ref="A1:A99999" si="0">${long}</f></c>`
    const others = list(9000, () => '<row><c><f t="shared" si="0"/></c></row>')

    expect(refusalOf(packageOf({ sheet: `<sheetData><row>${master}</row>${others}</sheetData>` }))).toMatchObject({
      reason: 'too-large',
      unit: 'characters',
    })
  })
})

describe('XML that no workbook has', () => {
  it.each([
    ['a DOCTYPE', `<!DOCTYPE a><worksheet ${main}/>`],
    [
      'entities that multiply',
      `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet ${main}><a>&b;</a></worksheet>`,
    ],
    [
      'an entity from a file',
      `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet ${main}><a>&a;</a></worksheet>`,
    ],
    ['an entity that nothing declares', `<worksheet ${main}><a>&nbsp;</a></worksheet>`],
    ['a tag left open', `<worksheet ${main}><sheetData>`],
    ['two roots', `<worksheet ${main}/><worksheet ${main}/>`],
    ['another root', `<chartsheet ${main}/>`],
    ['elements a million deep', `<worksheet ${main}>${'<a>'.repeat(1_000_000)}`],
    ['a character that XML does not have', `<worksheet ${main}><a>\u0001</a></worksheet>`],
    ['nothing', ''],
  ])('refuses %s', (_, xml) => {
    expect(refusalOf(packageOf({ parts: { [part]: xml } }))).toMatchObject({ reason: 'broken-xml', part })
  })

  it('refuses bytes that are no text', () => {
    const xml = new Uint8Array([...strToU8(`<worksheet ${main}><a>`), 0xc3, 0x28, ...strToU8('</a></worksheet>')])

    expect(refusalOf(packageOf({ parts: { [part]: xml } }))).toMatchObject({ reason: 'broken-xml', part })
  })

  it('says in which line', () => {
    expect(refusalOf(packageOf({ parts: { [part]: `<worksheet ${main}>\n\n<a></b></worksheet>` } }))).toEqual({
      reason: 'broken-xml',
      part,
      line: 3,
    })
  })
})

describe('odd sheets', () => {
  it('reads a million empty styled rows to nothing', () => {
    const sheet = `<sheetData>${'<row s="1"/>'.repeat(1_048_576)}</sheetData>`

    expect(readXlsx(packageOf({ sheet })).sheets[0]?.rows.size).toBe(0)
  })

  it('reads the longest text a cell can hold', () => {
    const text = 'ن'.repeat(32_767)

    expect(
      valuesOf(readXlsx(packageOf({ strings: `<si><t>${text}</t></si>`, sheet: rowsOf('<c t="s"><v>0</v></c>') }))),
    ).toEqual({ A1: text })
  })

  it('reads a hundred thousand merges, and a sheet of nothing else', () => {
    const merges = list(100_000, (index) => `<mergeCell ref="A${index * 2 + 1}:C${index * 2 + 2}"/>`)
    const [sheet] = readXlsx(packageOf({ sheet: `<sheetData/><mergeCells>${merges}</mergeCells>` })).sheets

    expect(sheet?.merges).toHaveLength(100_000)
    expect(sheet?.merges[99_999]).toEqual({ row: 199_998, column: 0, endRow: 199_999, endColumn: 2 })
  })

  it('reads one merge over the whole sheet', () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    const [sheet] = readXlsx(packageOf({ sheet: `${rowsOf('<c><v>1</v></c><c><v>2</v></c>')}${merge}` })).sheets

    expect(sheet?.merges).toEqual([{ row: 0, column: 0, endRow: 1_048_575, endColumn: 16_383 }])
    expect(sheet && coveredBy(sheet)(0, 1)).toBe(true)
  })

  it('leaves out a merge that names no cells', () => {
    const merges = '<mergeCells><mergeCell ref="#REF!"/><mergeCell/><mergeCell ref="B2:A1"/></mergeCells>'

    expect(readXlsx(packageOf({ sheet: merges })).sheets[0]?.merges).toEqual([
      { row: 0, column: 0, endRow: 1, endColumn: 1 },
    ])
  })

  it('reads a single cell at the far corner', () => {
    const sheet = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    const after = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c><c/></row></sheetData>'

    expect(cellsOf(readXlsx(packageOf({ sheet })).sheets[0])).toEqual({ XFD1048576: { value: 1 } })
    expect(refusalOf(packageOf({ sheet: after }))).toEqual({ reason: 'broken-xml', part })
  })

  it('counts columns once, however often they are hidden', () => {
    const columns = '<col min="1" max="16384" hidden="1"/><col min="0" max="99999999" hidden="1"/><col hidden="1"/>'
    const [sheet] = readXlsx(packageOf({ sheet: `<cols>${columns.repeat(50_000)}</cols>` })).sheets

    expect(sheet?.hidden.columns.size).toBe(16_384)
  })

  it('is not misled by paths that lead out of the package', () => {
    const parts = { '../../../etc/passwd': 'x', '/absolute.xml': 'x', 'xl/../../up.xml': 'x', 'C:\\x.xml': 'x' }

    expect(valuesOf(readXlsx(packageOf({ sheet: rowsOf('<c><v>1</v></c>'), parts })))).toEqual({ A1: 1 })
    expect(
      refusalOf(packageOf({ parts: { '_rels/.rels': links(['officeDocument', '../../../etc/passwd']) } })),
    ).toMatchObject({ reason: 'truncated', part: 'etc/passwd' })
  })

  it('takes the later of two parts with one name', () => {
    const sheet = (value: number) => `<worksheet ${main}>${rowsOf(`<c><v>${value}</v></c>`)}</worksheet>`
    const bytes = packageOf({
      parts: { 'xl/worksheets/SHEET1.XML': null, [part]: sheet(1), 'XL/worksheets/sheet1.xml': sheet(2) },
    })

    expect(valuesOf(readXlsx(bytes))).toEqual({ A1: 2 })
  })
})
