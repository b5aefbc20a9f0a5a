import { parseAddress, type Workbook } from '../../../../src/grid/index.ts'
import { readXlsx } from '../../../../src/hosts/xlsx/index.ts'
import { patchXlsx } from '../../../../src/hosts/xlsx/patch/patch-xlsx.ts'
import { cellsOf } from '../as-cells.ts'
import { links, packageOf, rowsOf } from '../package-of.ts'

/** Formulas by address, with the results that were stored before; what is no formula is a value. */
type Cells = Readonly<Record<string, number | string | readonly [formula: string, result: string | number | null]>>

function sheetOf(cells: Cells): string {
  const rows = new Map<number, string[]>()
  for (const [address, content] of Object.entries(cells)) {
    const row = parseAddress(address)?.row ?? 0
    rows.set(row, [...(rows.get(row) ?? []), cellOf(address, content)])
  }

  return `<sheetData>${[...rows].map(([row, filled]) => `<row r="${row + 1}">${filled.join('')}</row>`).join('')}</sheetData>`
}

function cellOf(address: string, content: Cells[string]): string {
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`
  if (typeof content === 'string') return `<c r="${address}" t="str"><v>${content}</v></c>`

  const [formula, result] = content
  const type = typeof result === 'string' ? ' t="str"' : ''
  return `<c r="${address}"${type}><f>${formula}</f>${result === null ? '' : `<v>${result}</v>`}</c>`
}

/** The results of the formulas once A1 of the first sheet holds 10, by address. */
function resultsWith(
  book: Parameters<typeof packageOf>[0],
  value: number | string = 10,
): Readonly<Record<string, unknown>> {
  const bytes = patchXlsx(packageOf(book), { cells: [{ sheet: 'a', row: 0, column: 0, value }] })

  return resultsIn(readXlsx(bytes))
}

function resultsIn({ sheets }: Workbook): Readonly<Record<string, unknown>> {
  const all = sheets.flatMap((sheet) =>
    Object.entries(cellsOf(sheet)).flatMap(([address, { formula, value }]) =>
      formula === undefined ? [] : [[sheet.name === 'a' ? address : `${sheet.name}!${address}`, value] as const],
    ),
  )

  return Object.fromEntries(all)
}

const results = (cells: Cells, value?: number | string) => resultsWith({ sheet: sheetOf({ A1: 1, ...cells }) }, value)

describe('stored results after a patch', () => {
  it.each([
    ['SUM(A1:A2)', 12],
    ['sum(A2,A1,3)', 15],
    ['SUM($A:$A)', 12],
    ['SUM(1:2)', 12],
    ['A1+A2', 12],
    ['+A1-A2', 8],
    ['-(A1-A2)+-1.5', -9.5],
    ['A1+SUM(A1:A2,A2)-B9', 24],
    ['SUM(A1+A2,A2:A2)', 14],
    ["SUM('a'!A1:A2)+a!A2", 14],
  ])('adds up =%s again', (formula, result) => {
    expect(results({ A2: 2, C3: [formula, 0] })).toEqual({ C3: result })
  })

  it.each<[string, number | string | boolean | { readonly error: string }]>([
    ['IF(COUNT(A1:A2)=0,"",SUM(A1:A2))', 12],
    ['IF(A1&gt;1,"x","y")', 'x'],
    ['IF(A1&lt;10,"x")', false],
    ['IF(A9="",A1)', 10],
    ['IF(AND(A1&lt;&gt;"",A9=""),"","x")', ''],
    ['if(A3="NOM","oui " &amp; A3 &amp; A1,0)', 'oui Nom10'],
    ['IF(OR(A3="",A1=10),A9,2)', 0],
    ['IF(A1,A3)&amp;" ""1"""', 'Nom "1"'],
    ['AND(A1&gt;A2,A2&lt;&gt;A3,A3&gt;=A1,TRUE)', true],
    ['OR(A1=0,FALSE)', false],
    ['A1&lt;=10', true],
    ['A1-SUM(A2,IF(A1=10,3,0))', 5],
    ['COUNT(A1:A9,A1)', 3],
    ['COUNTIF(A1:A9,"?*")+A1', 11],
    ['COUNTIF(A1:A9,"nom")+A1', 11],
    ['INDEX(A1:A3,MATCH("nom",A1:A3,0))', 'Nom'],
    ['INDEX(A1:A3,1)', 10],
    ['INDEX(A1:A3,4)', { error: '#REF!' }],
    ['IFERROR(INDEX(A1:A3,MATCH("non",A1:A3,0)),"none")', 'none'],
    ['MATCH("non",A1:A3,0)', { error: '#N/A' }],
    ['IFERROR(A1,0)', 10],
  ])('calculates =%s again', (formula, result) => {
    expect(results({ A2: 2, A3: 'Nom', C3: [formula, null] })).toEqual({ C3: result })
  })

  it.each([
    'A1*2',
    'ROUND(A1,0)',
    'IF(A1*2&gt;1,"x","y")',
    'IF(A1&gt;1,"x","y",0)',
    'IF("vrai",A1)',
    'AND(A1:A2)',
    '"a"&lt;"b"&amp;A1',
    '"1,5"&amp;A1-0.5',
    'COUNT(A1,2)',
    'COUNTIF(A1:A2,"&gt;1")',
    'COUNTIF(A1:A2,"mars 2026")',
    'INDEX(A1:B2,1,1)',
    'MATCH("x",A1:A2)',
    'MATCH("x*",A1:A2,0)',
    'IFERROR(B9,A1)',
    'A1=1=TRUE',
    `${'('.repeat(70)}A1${')'.repeat(70)}`,
    'SUM(A1:A2)%',
    'SUM(A1:A2',
    'SUM(A1:A2)+"1"',
    'SUBTOTAL(9,A1:A2)',
    'MYMACRO(A1)',
    'NOW()+A1',
    'A1:A2',
    'A1 A1:A2',
    'SUM(INDIRECT("A"&amp;1))',
    'OFFSET(A2,-1,0)',
    'SUM(A2:INDEX(A1:A2,1))',
    'SUM(a:b!A1)',
    'SUM(unheardof)',
  ])('takes the result of =%s out', (formula) => {
    expect(results({ A2: 2, C3: [formula, 1] })).toEqual({ C3: null })
  })

  it.each([
    'SUM(A2:A3)',
    'NOW()',
    'RAND()*A2',
    '"A1"',
    'SUM([1]Sheet1!A1:A3)',
    "'[b.xlsx]a'!A1",
    'TRUE',
    'LOG10(A2)',
    'A11',
  ])('leaves the result of =%s, which does not depend on it', (formula) => {
    expect(results({ A2: 2, C3: [formula, 7] })).toEqual({ C3: 7 })
  })

  it('adds decimals as on paper', () => {
    expect(results({ A2: 0.2, C3: ['A1+A2', 0] }, 0.1)).toEqual({ C3: 0.3 })
    expect(results({ A2: 1e15, C3: ['SUM(A1:A2)-A2', 0] }, 0.01)).toEqual({ C3: 0.01 })
  })

  it('goes on from sum to sum, in whatever order they stand', () => {
    expect(
      results({
        A2: 2,
        A5: ['B9+1', 0],
        B9: ['C1+C2', 0],
        C1: ['SUM(A1:A2)', 0],
        C2: ['SUM(A1)', 0],
        D1: ['A5*2', 0],
        D2: ['D1+1', 0],
      }),
    ).toEqual({ A5: 23, B9: 22, C1: 12, C2: 10, D1: null, D2: null })
  })

  it('skips texts in SUM, and cannot add them with +', () => {
    expect(results({ A2: 'x', C3: ['SUM(A1:A2)', 0], C4: ['A1+A2', 0] })).toEqual({ C3: 10, C4: null })
    expect(results({ A2: 5, C3: ['SUM(A1:A2)', 0], C4: ['A1+A2', 0] }, '1')).toEqual({ C3: 5, C4: null })
  })

  it('gives a sum the error that it meets, and does not add what was never calculated', () => {
    const error = '<c r="A2" t="e"><v>#REF!</v></c>'
    const sheet = `${rowsOf('<c r="A1"/>', error, '<c r="A3"><f>SUM(A1:A2)</f><v>0</v></c>')}`

    expect(resultsWith({ sheet })).toEqual({ A3: { error: '#REF!' } })
    expect(results({ A2: ['B1*2', null], C3: ['SUM(A1:A2)', 0] })).toEqual({ A2: null, C3: null })
    expect(results({ A2: ['B1*2', null], C3: ['IF(A2="","",A1)', 0] })).toEqual({ A2: null, C3: null })
  })

  it('ends where formulas wait for each other', () => {
    expect(results({ C1: ['C2+A1', 0], C2: ['C1+1', 0], C3: ['SUM(C1:C2)', 0], C4: ['C4+A1', 0] })).toEqual({
      C1: null,
      C2: null,
      C3: null,
      C4: null,
    })
  })

  it('follows more sums, each of the one above, than calls go into each other', () => {
    const cells = Array.from(
      { length: 20_000 },
      (_, row) => [`B${row + 1}`, [row === 0 ? 'A1' : `B${row}+1`, 0]] as const,
    )

    expect(results(Object.fromEntries(cells)).B20000).toBe(20_009)
  })

  it('adds across sheets, and knows names and tables', () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    const other = sheetOf({
      A1: ["SUM(a!A1:A2)+'it''s'!B1", 0],
      B1: 4,
      A2: ['Whole', 0],
      A3: ['SUM(Costs[cost])', 0],
      A4: ['SUM(Costs[[#This Row],[cost]:[rest]])', 0],
    })
    const table = `<table ${main} displayName="Costs" ref="A1:B4" headerRowCount="0"><tableColumns><tableColumn name="cost"/><tableColumn name="rest"/></tableColumns></table>`
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const workbook = `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="it's" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="Whole">a!$A$1</definedName><definedName name="Loose">a!A1</definedName></definedNames></workbook>`
    const book = {
      sheet: sheetOf({
        A1: 1,
        A2: 2,
        A4: 5,
        B4: 6,
        C4: ['SUM(Costs[@])', 0],
        D1: ['Costs[[#This Row],[cost]]+B1', 0],
        E1: ['Loose', 3],
      }),
      parts: {
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': links(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
        ),
        'xl/worksheets/sheet2.xml': `<worksheet ${main}>${other}</worksheet>`,
        'xl/worksheets/_rels/sheet1.xml.rels': links(['table', '../tables/table1.xml']),
        'xl/tables/table1.xml': table,
      },
    }

    expect(resultsWith(book)).toEqual({
      C4: 0,
      D1: 10,
      E1: null,
      "it's!A1": 16,
      "it's!A2": 10,
      "it's!A3": 17,
      "it's!A4": 0,
    })
  })

  it('takes out what an array formula filled', () => {
    const sheet = rowsOf(
      '<c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c><c r="C1"><f>SUM(B1:B2)</f><v>6</v></c>',
      '<c r="A2"><v>2</v></c><c r="B2"><v>4</v></c>',
    )
    const bytes = patchXlsx(packageOf({ sheet }), { cells: [{ sheet: 'a', row: 0, column: 0, value: 10 }] })

    expect(cellsOf(readXlsx(bytes).sheets[0])).toEqual({
      A1: { value: 10 },
      A2: { value: 2 },
      B1: { value: null, formula: 'A1:A2*2' },
      // Empty, it would pass for zero.
      B2: { value: { error: '#N/A' } },
      C1: { value: null, formula: 'SUM(B1:B2)' },
    })
  })
})
