import { readOds } from '../../../src/hosts/ods/read.ts'
import { UnreadableFile } from '../../../src/hosts/xlsx/index.ts'
import { cellsOf } from '../xlsx/as-cells.ts'
import { zipOf } from '../xlsx/package-of.ts'

const names = ['office', 'table', 'text', 'calcext'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ')

/** A document whose first table, `a`, holds this. */
function documentOf(inside: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="a">${inside}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  })
}

function row(...cells: readonly string[]): string {
  return `<table:table-row>${cells.join('')}</table:table-row>`
}

function cell(attributes: string, text = ''): string {
  return `<table:table-cell ${attributes}>${text}</table:table-cell>`
}

function sheetIn(inside: string) {
  return readOds(documentOf(inside)).sheets[0]
}

function cellsIn(...cells: readonly string[]) {
  return cellsOf(sheetIn(row(...cells)))
}

describe('cells of an OpenDocument sheet', () => {
  it('are numbers even where no text stands beside the value', () => {
    expect(cellsIn('<table:table-cell office:value-type="float" office:value="10.5"/>')).toEqual({
      A1: { value: 10.5 },
    })
  })

  it('are shares, days, times and truths as their type says', () => {
    const cells = [
      cell('office:value-type="percentage" office:value="0.05"', '<text:p>5%</text:p>'),
      cell('office:value-type="currency" office:value="1500.5"'),
      cell('office:value-type="date" office:date-value="2024-01-31"', '<text:p>31/01/24</text:p>'),
      cell('office:value-type="time" office:time-value="PT06H00M00S"'),
      cell('office:value-type="boolean" office:boolean-value="true"'),
    ]

    expect(cellsIn(...cells)).toEqual({
      A1: { value: 0.05, format: '0.00%' },
      B1: { value: 1500.5 },
      C1: { value: 45_322, format: 'yyyy-mm-dd' },
      D1: { value: 0.25, format: 'hh:mm:ss' },
      E1: { value: true },
    })
  })

  it('stay text where they look like numbers, and keep what is no number or day as it is written', () => {
    expect(
      cellsIn(
        cell('office:value-type="string"', '<text:p>5.10</text:p>'),
        cell('office:value-type="float" office:value="12,5"'),
        cell('office:value-type="string" office:string-value="001"', '<text:p>1</text:p>'),
        cell('office:value-type="date" office:date-value="2024-02-31"', '<text:p>31/02/24</text:p>'),
      ),
    ).toEqual({ A1: { value: '5.10' }, B1: { value: '12,5' }, C1: { value: '001' }, D1: { value: '31/02/24' } })
  })

  it('have their spaces, tabs and lines, and the words of links and runs', () => {
    const text =
      '<text:p>a<text:s text:c="3"/>b<text:tab/><text:span>c</text:span></text:p><text:p><text:a>d</text:a><text:line-break/>e</text:p>'

    expect(cellsIn(cell('office:value-type="string"', text))).toEqual({ A1: { value: 'a   b\tc\nd\ne' } })
  })

  it('have no comments and no words of drawings', () => {
    const note = '<office:annotation><text:p>a note</text:p></office:annotation><text:p>kept</text:p>'

    expect(cellsIn(cell('office:value-type="string"', note))).toEqual({ A1: { value: 'kept' } })
  })

  it('tell formulas never calculated from zeros, and errors from text', () => {
    expect(
      cellsIn(
        cell(
          'table:formula="of:=SUM([.A1:.B2];[$Budget.C$3];&quot;a;b&quot;)" office:value-type="float" office:value="3"',
        ),
        '<table:table-cell table:formula="of:=1+1"/>',
        cell(
          'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
          '<text:p>#DIV/0!</text:p>',
        ),
        cell('office:value-type="string"', '<text:p>#REF!</text:p>'),
      ),
    ).toEqual({
      A1: { value: 3, formula: 'SUM(A1:B2,Budget!C$3,"a;b")' },
      B1: { value: null, formula: '1+1' },
      C1: { value: { error: '#DIV/0!' }, formula: '1/0' },
      D1: { value: '#REF!' },
    })
  })
})

describe('the layout of an OpenDocument sheet', () => {
  const one = 'office:value-type="float" office:value="1"'

  it('repeats rows and cells as often as it says', () => {
    const rows = `<table:table-row table:number-rows-repeated="2">${cell(`${one} table:number-columns-repeated="2"`)}</table:table-row>`
    const far =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'

    expect(Object.keys(cellsOf(sheetIn(rows + far)))).toEqual(['A1', 'B1', 'A2', 'B2'])
  })

  it('merges, and keeps what lies under a merge', () => {
    const covered = `<table:covered-table-cell ${one}/>`
    const sheet = sheetIn(row(cell(`${one} table:number-columns-spanned="2" table:number-rows-spanned="3"`), covered))

    expect(sheet?.merges).toEqual([{ row: 0, column: 0, endRow: 2, endColumn: 1 }])
    expect(Object.keys(cellsOf(sheet))).toEqual(['A1', 'B1'])
  })

  it('hides rows and columns as far as something stands in them', () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="16383"/>'
    const hidden = `<table:table-row table:visibility="filter">${cell(one)}${cell(one)}</table:table-row>`
    const rest =
      '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    const sheet = sheetIn(columns + row(cell(one)) + hidden + rest)

    expect(sheet?.hidden).toEqual({ rows: new Set([1]), columns: new Set([1]) })
  })

  it('knows the sheets that Infitah wrote', () => {
    const name =
      '<table:named-expressions><table:named-range table:name="_infitah.decisions" table:cell-range-address="$a.$A$1:.$F$20"/></table:named-expressions>'

    expect(sheetIn(name)?.ours).toBe(true)
  })
})

describe('a hostile or damaged document', () => {
  const many = 'table:number-columns-repeated="16384" office:value-type="float" office:value="1"'

  it.each([
    ['too-large', documentOf(`<table:table-row table:number-rows-repeated="1048576">${cell(many)}</table:table-row>`)],
    ['broken-xml', documentOf('<table:table-row>')],
    ['broken-xml', zipOf({ mimetype: 'x', 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
    ['broken-xml', documentOf('<a>'.repeat(300) + '</a>'.repeat(300))],
    ['truncated', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['encrypted', documentOf('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' })],
    ['no-sheets', zipOf({ 'content.xml': '<office:document-content xmlns:office="urn:office"/>' })],
  ])('is refused as %s', (reason, bytes) => {
    expect(() => readOds(bytes)).toThrow(UnreadableFile)
    expect(() => readOds(bytes)).toThrow(expect.objectContaining({ reason }))
  })
})
