import { readXlsx } from '../../../../src/hosts/xlsx/index.ts'
import type { CellPatch } from '../../../../src/hosts/xlsx/patch/patch.ts'
import { patchXlsx } from '../../../../src/hosts/xlsx/patch/patch-xlsx.ts'
import { cellsOf } from '../as-cells.ts'
import { links, packageOf, rowsOf } from '../package-of.ts'
import { changedParts, textOf } from './parts.ts'

const sheetPart = 'xl/worksheets/sheet1.xml'

function patched(sheet: string, ...cells: readonly Omit<CellPatch, 'sheet'>[]): string {
  const bytes = packageOf({ sheet })
  const text = textOf(patchXlsx(bytes, { cells: cells.map((cell) => ({ ...cell, sheet: 'a' })) }), sheetPart)

  return text.replace(/^<worksheet[^>]*>(.*)<\/worksheet>$/s, '$1')
}

describe('the text of a patched sheet', () => {
  it('changes a value and leaves the rest of its cell as typed', () => {
    const before =
      "<sheetData>\n <row  r='1' ht=\"15\"><c  s='3' r=\"A1\"  t='str'><v>0</v><extLst><x/></extLst></c ></row>\n</sheetData>"

    expect(patched(`${before}<pageMargins left="0"/>`, { row: 0, column: 0, value: 2.5 })).toBe(
      '<sheetData>\n <row  r=\'1\' ht="15"><c  s=\'3\' r="A1"><v>2.5</v><extLst><x/></extLst></c></row>\n</sheetData><pageMargins left="0"/>',
    )
  })

  it.each([
    [
      'a text',
      'x < " _x000D_\r',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">x &lt; &quot; _x005F_x000D__x000D_</t></is></c>',
    ],
    ['a truth value', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['nothing', null, '<c r="A1"/>'],
  ])('writes %s', (_, value, cell) => {
    expect(patched(rowsOf('<c r="A1"><v>1</v></c>'), { row: 0, column: 0, value })).toBe(rowsOf(cell))
  })

  it('puts rows and cells in at their places', () => {
    const sheet =
      '<dimension ref="B2:B4"/><sheetData><row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/></sheetData>'

    expect(
      patched(
        sheet,
        { row: 1, column: 3, value: 4 },
        { row: 1, column: 0, value: 3 },
        { row: 2, column: 0, value: 5 },
        { row: 3, column: 0, value: 6 },
        { row: 8, column: 0, value: 7 },
      ),
    ).toBe(
      '<dimension ref="A2:D9"/><sheetData><row r="2" spans="1:4"><c r="A2"><v>3</v></c><c r="B2"><v>1</v></c><c r="D2"><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>5</v></c></row><row r="4"><c r="A4"><v>6</v></c></row><row r="9"><c r="A9"><v>7</v></c></row></sheetData>',
    )
  })

  it('fills an empty sheet', () => {
    expect(patched('<sheetData/>', { row: 0, column: 1, value: 1 })).toBe(
      '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>',
    )
  })

  it('adds nothing where an empty cell is emptied', () => {
    expect(patched('<sheetData/>', { row: 0, column: 1, value: null })).toBe('<sheetData/>')
  })

  it('counts rows and cells that do not say where they are', () => {
    const sheet = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>'

    expect(patched(sheet, { row: 1, column: 0, value: 9 }, { row: 0, column: 2, value: 8 })).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c><c r="C1"><v>8</v></c></row><row><c><v>9</v></c></row></sheetData>',
    )
  })

  it('keeps to the prefix of its sheet', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`
    const bytes = patchXlsx(packageOf({ parts: { [sheetPart]: sheet } }), {
      cells: [
        { sheet: 'a', row: 0, column: 0, value: 'x' },
        { sheet: 'A', row: 2, column: 0, value: 1, formula: '1' },
      ],
    })

    expect(textOf(bytes, sheetPart)).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">x</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="A3"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData>',
    )
  })

  it('gives a new cell the style of its row, else of its column', () => {
    const sheet =
      '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="5" customFormat="1"/><row r="2" s="5"/></sheetData>'

    expect(patched(sheet, { row: 0, column: 1, value: 1 }, { row: 1, column: 1, value: 2 })).toContain(
      '<c r="B1" s="5"><v>1</v></c></row><row r="2" s="5"><c r="B2" s="4"><v>2</v></c></row>',
    )
  })

  it('keeps the encoding and the mark of its part', () => {
    const text = `\ufeff<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${rowsOf('<c r="A1"><v>1</v></c>')}</worksheet>`
    const wide = new Uint8Array(Buffer.from(text, 'utf16le'))
    const bytes = patchXlsx(packageOf({ parts: { [sheetPart]: wide } }), {
      cells: [{ sheet: 'a', row: 0, column: 0, value: 'نص' }],
    })

    expect(cellsOf(readXlsx(bytes).sheets[0])).toEqual({ A1: { value: 'نص' } })
    expect(changedParts(packageOf({ parts: { [sheetPart]: wide } }), bytes)).toEqual([sheetPart])
  })
})

describe('formats', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4" fontId="2" applyFont="1"><alignment wrapText="1"/></xf></cellXfs>'
  const cell = (format: string, column: number) => ({ sheet: 'a', row: 0, column, value: 1, format })
  const bytes = packageOf({ styles, sheet: rowsOf('<c r="A1" s="1"/><c r="B1"/>') })
  const stylesAfter = (...cells: readonly CellPatch[]) => textOf(patchXlsx(bytes, { cells }), 'xl/styles.xml')

  it('are told by styles that are there', () => {
    expect(changedParts(bytes, patchXlsx(bytes, { cells: [cell('#,##0.00', 0), cell('General', 1)] }))).toEqual([
      sheetPart,
    ])
  })

  it('are added once, all else of the style kept', () => {
    expect(stylesAfter(cell('0.0', 0), cell('0.0', 1), cell('0.000', 2), cell('0.000', 3), cell('0%', 4))).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="171" formatCode="0.0"/></numFmts><cellXfs count="6">' +
        '<xf numFmtId="0"/><xf numFmtId="4" fontId="2" applyFont="1"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="171" fontId="2" applyFont="1" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="171" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs>',
    )
  })

  it('can be given to a workbook without styles', () => {
    const bare = packageOf({
      sheet: '<sheetData/>',
      parts: { 'xl/styles.xml': null, 'xl/_rels/workbook.xml.rels': links(['worksheet', 'worksheets/sheet1.xml']) },
    })
    const after = patchXlsx(bare, { cells: [cell('0.0', 0)] })

    expect(cellsOf(readXlsx(after).sheets[0])).toEqual({ A1: { value: 1, format: '0.0' } })
    expect(changedParts(bare, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      sheetPart,
    ])
  })
})

describe('formulas', () => {
  const shared = rowsOf(
    '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c>',
    '<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0" ca="1"/><v>4</v></c>',
    '<c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c>',
  )

  it('that others share are written out for them when the first goes', () => {
    const after = patched(shared, { row: 0, column: 1, value: 7 })

    expect(after).toContain('<c r="B1"><v>7</v></c>')
    expect(after).toContain('<c r="B2"><f ca="1">A2*2</f><v>4</v></c>')
    expect(after).toContain('<c r="B3"><f>A3*2</f><v>6</v></c>')
  })

  it('that a cell shares with others go from that cell alone', () => {
    const after = patched(shared, { row: 1, column: 1, value: 7 })

    expect(after).toBe(shared.replace('<f t="shared" si="0" ca="1"/><v>4</v>', '<v>7</v>'))
  })

  it('may be written with or without their result', () => {
    const after = patched(
      rowsOf('<c r="A1"><v>0.1</v></c><c r="B1"><v>0.2</v></c>'),
      { row: 0, column: 2, value: null, formula: 'A1+B1' },
      { row: 0, column: 3, value: 'x', formula: 'IF(A1<1,"x","")' },
      { row: 0, column: 4, value: null, formula: 'A1*2' },
    )

    expect(after).toContain(
      '<c r="C1"><f>A1+B1</f><v>0.3</v></c><c r="D1" t="str"><f>IF(A1&lt;1,&quot;x&quot;,&quot;&quot;)</f><v>x</v></c><c r="E1"><f>A1*2</f></c>',
    )
  })

  it('ask for a full calculation when the file is opened, in the place that the schema gives', () => {
    const settings = (after: string) =>
      textOf(patchXlsx(packageOf({ sheet: shared, after }), { cells: one }), 'xl/workbook.xml')
    const one = [{ sheet: 'a', row: 0, column: 0, value: 5 }]

    expect(settings('<definedNames/><extLst/>')).toContain('<definedNames/><calcPr fullCalcOnLoad="1"/><extLst/>')
    expect(settings('<calcPr calcId="1"/>')).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>')
    expect(
      changedParts(packageOf({ sheet: rowsOf('') }), patchXlsx(packageOf({ sheet: rowsOf('') }), { cells: one })),
    ).toEqual([sheetPart])
  })

  it('take the list of formulas out of the package only when one comes or goes', () => {
    const parts = {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="x"/><Default Extension="xml" ContentType="y"/></Types>',
      'xl/_rels/workbook.xml.rels': links(['worksheet', 'worksheets/sheet1.xml'], ['calcChain', 'calcChain.xml']),
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
    }
    const bytes = packageOf({ sheet: shared, parts })
    const gone = patchXlsx(bytes, { cells: [{ sheet: 'a', row: 0, column: 1, value: 5 }] })
    const kept = patchXlsx(bytes, { cells: [{ sheet: 'a', row: 0, column: 0, value: 5 }] })

    expect(changedParts(bytes, kept)).toEqual(['xl/workbook.xml', sheetPart])
    expect(changedParts(bytes, gone)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      sheetPart,
    ])
    expect(textOf(gone, '[Content_Types].xml')).not.toContain('calcChain')
    expect(textOf(gone, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
  })
})

describe('an empty patch', () => {
  it('gives the same bytes', () => {
    const bytes = packageOf({ sheet: rowsOf('<c r="A1"><f>1+1</f></c>') })

    expect(patchXlsx(bytes, {})).toEqual(bytes)
    expect(patchXlsx(bytes, { cells: [] })).toEqual(bytes)
  })
})
