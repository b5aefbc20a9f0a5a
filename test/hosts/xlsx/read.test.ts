import { columnName } from '../../../src/grid/index.ts'
import { readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { cellsOf, valuesOf } from './as-cells.ts'
import { bytesOf } from './corpus.ts'
import { type Made, packageOf, rowsOf } from './package-of.ts'

function read(made: Made) {
  return readXlsx(packageOf(made))
}

/** The values of one row of cells, each written as the inside and attributes of a `c`. */
function row(...cells: readonly (readonly [attributes: string, inside: string])[]) {
  const written = cells.map(([attributes, inside], index) => `<c r="${columnName(index)}1" ${attributes}>${inside}</c>`)
  const workbook = read({
    sheet: rowsOf(written.join('')),
    strings: '<si><t>shared</t></si><si><r><t xml:space="preserve">rich </t></r><r><t>text</t></r></si>',
  })

  return Object.values(valuesOf(workbook))
}

describe('values', () => {
  it('reads shared, inline and rich texts', () => {
    const inline = '<is><r><t xml:space="preserve">in </t></r><r><rPr><b/></rPr><t>line</t></r></is>'

    expect(row(['t="s"', '<v>0</v>'], ['t="s"', '<v>1</v>'], ['t="inlineStr"', inline])).toEqual([
      'shared',
      'rich text',
      'in line',
    ])
  })

  it('leaves phonetic runs out, and goes on behind them', () => {
    const text = '<is><r><t>課</t></r><rPh sb="0" eb="1"><t>カ</t></rPh><r><t>長</t></r></is>'

    expect(row(['t="inlineStr"', text], ['t="inlineStr"', '<is><t>b</t></is>'])).toEqual(['課長', 'b'])
  })

  it.each([
    ['outer spaces that are not marked as kept', '<t> \n a b\t</t>', 'a b'],
    ['outer spaces that are', '<t xml:space="preserve"> a </t>', ' a '],
    ['a no-break space, which is no space of XML', '<t>\u00a0a\u202f</t>', '\u00a0a\u202f'],
    ['an escaped carriage return', '<t>a_x000D_\nb</t>', 'a\r\nb'],
    ['an escape that is itself escaped', '<t>_x005F_x000D_</t>', '_x000D_'],
    ['something like an escape', '<t>_x00_ and _xZZZZ_</t>', '_x00_ and _xZZZZ_'],
    ['entities', '<t>&lt;&amp;amp;&#1575;&#x644;&gt;</t>', '<&amp;ال>'],
    ['a CDATA section', '<t>a<![CDATA[<b>&]]>c</t>', 'a<b>&c'],
    ['an empty text', '<t/>', ''],
    ['a text beyond the basic plane', '<t>\u{1F600}</t>', '\u{1F600}'],
  ])('reads %s', (_, inside, value) => {
    expect(row(['t="inlineStr"', `<is>${inside}</is>`])).toEqual([value])
  })

  it.each([
    ['1E5', 100000],
    ['1.5e-9', 1.5e-9],
    ['0.10000000000000001', 0.1],
    ['0.30000000000000004', 0.1 + 0.2],
    ['1.7976931348623157E+308', Number.MAX_VALUE],
    ['-0', -0],
    [' 12 ', 12],
    ['0e0', 0],
  ])('reads the number %s', (text, value) => {
    expect(row(['', `<v>${text}</v>`])).toEqual([value])
  })

  it.each(['NaN', 'INF', '1e999', '0x10', '0b1', '1,5', '12 MAD', '--1'])('never makes a number of %s', (text) => {
    expect(row(['', `<v>${text}</v>`])).toEqual([text])
  })

  it('keeps text that looks like a number', () => {
    expect(row(['t="str"', '<v>5.10</v>'], ['t="inlineStr"', '<is><t>007</t></is>'])).toEqual(['5.10', '007'])
  })

  it('reads booleans', () => {
    const values = ['1', '0', 'true', 'false', 'oui'].map((text) => ['t="b"', `<v>${text}</v>`] as const)

    expect(row(...values)).toEqual([true, false, true, false, 'oui'])
  })

  it('tells an error value from its text', () => {
    const workbook = read({
      sheet: rowsOf('<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="inlineStr"><is><t>#REF!</t></is></c>'),
    })

    expect(cellsOf(workbook.sheets[0])).toEqual({ A1: { value: { error: '#REF!' } }, B1: { value: '#REF!' } })
  })

  it('takes an empty styled cell for no cell', () => {
    const cells = '<c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1"><v/></c><c r="D1" t="s"/><c r="E1" t="e"><v/></c>'

    expect(read({ sheet: rowsOf(cells) }).sheets[0]?.rows.size).toBe(0)
  })

  it('keeps a value hidden under a merge', () => {
    const [sheet] = readXlsx(bytesOf('by-hand/values-under-merges.xlsx')).sheets

    expect(cellsOf(sheet).B1).toEqual({ value: 99 })
    expect(sheet?.merges[0]).toEqual({ row: 0, column: 0, endRow: 1, endColumn: 1 })
  })
})

describe('formulas', () => {
  it('tells one that was never calculated from one whose result is empty', () => {
    const cells = [
      '<c r="A1"><f>1+1</f></c>',
      '<c r="B1"><f>1+1</f><v></v></c>',
      '<c r="C1" t="str"><f>A1</f></c>',
      '<c r="D1" t="str"><f>""</f><v></v></c>',
      '<c r="E1" t="str"><f>""</f><v/></c>',
      '<c r="F1"><f>0</f><v>0</v></c>',
    ]
    const read1 = cellsOf(read({ sheet: rowsOf(cells.join('')) }).sheets[0])

    expect(Object.values(read1).map(({ value }) => value)).toEqual([null, null, null, '', '', 0])
    expect(Object.values(read1).map(({ formula }) => formula)).toEqual(['1+1', '1+1', 'A1', '""', '""', '0'])
  })

  it('reads results of every type', () => {
    const cells =
      '<c r="A1" t="str"><f>x</f><v> a_x000D_b</v></c><c r="B1" t="b"><f>x</f><v>1</v></c><c r="C1" t="e"><f>x</f><v>#N/A</v></c><c r="D1"><f>x</f><v>0.1</v></c>'

    expect(valuesOf(read({ sheet: rowsOf(cells) }))).toEqual({ A1: ' a\rb', B1: true, C1: '#N/A', D1: 0.1 })
  })

  it('writes a shared formula out for each cell that shares it', () => {
    const cells = (row: number) =>
      `<c r="C${row}"><f t="shared" si="0"/><v>1</v></c><c r="D${row}"><f t="shared" si="0"></f><v>1</v></c>`
    const master = '<c r="C1"><f t="shared" ref="C1:D2" si="0">A1+$B1*A$1</f><v>1</v></c>'
    const sheet = cellsOf(read({ sheet: rowsOf(master, cells(2)) }).sheets[0])

    expect([sheet.C1?.formula, sheet.C2?.formula, sheet.D2?.formula]).toEqual([
      'A1+$B1*A$1',
      'A2+$B2*A$1',
      'B2+$B2*B$1',
    ])
  })

  it('finds the shared formula also behind the cells that share it, and knows when there is none', () => {
    const first = '<c r="A1"><f t="shared" si="3"/><v>1</v></c><c r="B1"><f t="shared" si="9"/></c>'
    const second = '<c r="A2"><f t="shared" ref="A1:A2" si="3">B2</f><v>1</v></c>'
    const sheet = cellsOf(read({ sheet: rowsOf(first, second) }).sheets[0])

    expect(sheet).toEqual({
      A1: { value: 1, formula: 'B1' },
      A2: { value: 1, formula: 'B2' },
      B1: { value: null, formula: '' },
    })
  })
})

describe('dates and formats', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="GENERAL"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>'

  it('reads format codes, custom and built-in', () => {
    const cells = [0, 1, 2, 3, 4000].map((style, index) => `<c r="A${index + 1}" s="${style}"><v>1</v></c>`)
    const sheet = cellsOf(read({ styles, sheet: rowsOf(...cells) }).sheets[0])

    expect(Object.values(sheet)).toEqual([
      { value: 1 },
      { value: 1, format: 'dd/mm/yyyy' },
      { value: 1, format: '0.00%' },
      { value: 1 },
      { value: 1 },
    ])
  })

  it('turns ISO dates into serial numbers that show as dates', () => {
    const cells =
      '<c r="A1" t="d"><v>2024-01-31</v></c><c r="B1" t="d" s="1"><v>2024-01-31T00:00:00</v></c><c r="C1" t="d" s="2"><v>2024-06-01T18:00:00Z</v></c><c r="D1" t="d"><v>31/02/2024</v></c><c r="E1" t="d"><v>2024-02-31</v></c>'
    const dates = (before: string) => cellsOf(read({ styles, before, sheet: rowsOf(cells) }).sheets[0])

    expect(dates('')).toEqual({
      A1: { value: 45322, format: 'yyyy-mm-dd' },
      B1: { value: 45322, format: 'dd/mm/yyyy' },
      C1: { value: 45444.75, format: 'yyyy-mm-dd hh:mm:ss' },
      D1: { value: '31/02/2024' },
      E1: { value: '2024-02-31' },
    })
    expect(dates('<workbookPr date1904="1"/>').A1).toEqual({ value: 45322 - 1462, format: 'yyyy-mm-dd' })
  })

  it('tells the date system', () => {
    const systems = ['', '<workbookPr/>', '<workbookPr date1904="0"/>', '<workbookPr date1904="true"/>']

    expect(systems.map((before) => read({ before }).date1904)).toEqual([false, false, false, true])
  })
})

describe('places', () => {
  it('counts on where rows and cells do not say their place', () => {
    const workbook = readXlsx(bytesOf('by-hand/without-references.xlsx'))

    expect(valuesOf(workbook)).toEqual({ A1: 'code', B1: 'weight', B2: 5, C4: 1, D4: 2 })
  })

  it('puts rows and cells in ascending order', () => {
    const [sheet] = readXlsx(bytesOf('by-hand/cells-out-of-order.xlsx')).sheets

    expect([...(sheet?.rows ?? [])].map(([row, cells]) => [row, [...cells.keys()]])).toEqual([
      [0, [0, 1]],
      [2, [0, 1, 2]],
    ])
  })

  it('keeps the last of two cells at one place', () => {
    expect(valuesOf(read({ sheet: rowsOf('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>') }))).toEqual({ A1: 2 })
  })

  it('knows hidden rows and columns', () => {
    const [sheet] = readXlsx(bytesOf('openpyxl/hidden-and-chart.xlsx')).sheets

    expect([...(sheet?.hidden.rows ?? [])]).toEqual([2, 11])
    expect([...(sheet?.hidden.columns ?? [])]).toEqual([1])
  })

  it('does not take what stands around the cells for cells', () => {
    const [sheet] = readXlsx(bytesOf('by-hand/as-excel-saves.xlsx')).sheets

    expect(cellsOf(sheet)).toEqual({
      A1: { value: 'مؤشر', format: '0%' },
      B1: { value: 'النسبة' },
      A2: { value: 0.05, format: '0%' },
      B2: { value: 45292, format: 'm/d/yyyy' },
      C2: { value: 45293, formula: 'TODAY()' },
    })
  })
})

describe('packages', () => {
  it.each(['stored', 'streamed', 'streamed-zip64', 'zip64', 'with-comment', 'backslashes', 'upper-case'])(
    'reads the same from an archive %s',
    (name) => {
      expect(readXlsx(bytesOf(`archives/${name}.xlsx`))).toEqual(readXlsx(bytesOf('by-hand/as-excel-saves.xlsx')))
    },
  )

  it('reads an archive with bytes behind it that a transfer has added', () => {
    const bytes = packageOf({ sheet: rowsOf('<c r="A1"><v>1</v></c>') })

    expect(valuesOf(readXlsx(new Uint8Array([...bytes, 13, 10])))).toEqual({ A1: 1 })
  })

  it('reads bytes that are a view into a larger buffer', () => {
    const bytes = packageOf({ sheet: rowsOf('<c r="A1"><v>1</v></c>') })
    const larger = new Uint8Array(bytes.length + 9)
    larger.set(bytes, 5)

    expect(valuesOf(readXlsx(larger.subarray(5, 5 + bytes.length)))).toEqual({ A1: 1 })
  })

  it('follows relationships to parts in odd places', () => {
    expect(valuesOf(readXlsx(bytesOf('by-hand/parts-in-odd-places.xlsx')))).toEqual({ A1: 'found' })
  })

  it('reads prefixed, strict and UTF-16 parts', () => {
    const [prefixed, strict, wide] = ['prefixed-namespaces', 'strict', 'utf-16'].map((name) =>
      readXlsx(bytesOf(`by-hand/${name}.xlsx`)),
    )

    expect(prefixed?.date1904).toBe(true)
    expect(cellsOf(prefixed?.sheets[0])).toEqual({
      A1: { value: 'نص' },
      B1: { value: 'ab' },
      C1: { value: 2, formula: '1+1', format: '0.000' },
    })
    expect([...(prefixed?.sheets[0]?.hidden.columns ?? [])]).toEqual([1])
    expect(cellsOf(strict?.sheets[0])).toEqual({
      A1: { value: 'strict' },
      B1: { value: 45292, format: 'm/d/yyyy' },
      C1: { value: 5 },
    })
    expect(cellsOf(wide?.sheets[0])).toEqual({ A1: { value: 'المحور' } })
  })

  it('leaves out elements of another vocabulary with all that they hold', () => {
    const other = '<o:row xmlns:o="urn:o"><row r="9" hidden="1"><c r="A9"><v>9</v></c></row><o:c r="A8"/></o:row>'
    const cells = '<c r="A1"><v>1<o:v xmlns:o="urn:o">2</o:v></v></c><o:c r="B1"><o:v>1</o:v></o:c>'

    const workbook = read({ sheet: `<sheetData><row r="1">${cells}</row>${other}</sheetData>` })

    expect(valuesOf(workbook)).toEqual({ A1: 1 })
    expect(workbook.sheets[0]?.hidden.rows.size).toBe(0)
  })

  it('leaves out what is no worksheet', () => {
    const workbook = readXlsx(bytesOf('by-hand/charts-dialogs-and-macro-sheets.xlsx'))

    expect(workbook.sheets.map(({ name }) => name)).toEqual(['cells'])
  })

  it('knows the sheets that a defined name of ours points at', () => {
    const { sheets } = readXlsx(bytesOf('by-hand/sheet-of-ours.xlsx'))

    expect(sheets.map(({ name, ours }) => [name, ours])).toEqual([
      ['plan', false],
      ["it's ours", true],
      ['also', true],
    ])
  })
})
