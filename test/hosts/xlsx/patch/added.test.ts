import { read as readBySheetJs } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { sheetNamed } from '../../../../src/grid/index.ts'
import { readXlsx } from '../../../../src/hosts/xlsx/index.ts'
import type { NewComment, NewSheet, Patch } from '../../../../src/hosts/xlsx/patch/patch.ts'
import { patchXlsx } from '../../../../src/hosts/xlsx/patch/patch-xlsx.ts'
import { UnpatchableFile } from '../../../../src/hosts/xlsx/patch/unpatchable.ts'
import { cellsOf } from '../as-cells.ts'
import { bytesOf, corpus } from '../corpus.ts'
import { links, packageOf, rowsOf } from '../package-of.ts'
import { changedParts, textOf } from './parts.ts'

const furnished = bytesOf('furnished/furnished.openpyxl.xlsx')
const budget = 'الميزانية'
const follow = "Suivi l'an"
const cells = (bytes: Uint8Array, name: string) => cellsOf(sheetNamed(readXlsx(bytes), name))

function refused(bytes: Uint8Array, patch: Patch): string | null {
  try {
    patchXlsx(bytes, patch)
  } catch (error) {
    if (error instanceof UnpatchableFile) return error.reason
    throw error
  }

  return null
}

/** The workbook once a person has deleted the sheet that a name points at. */
function withLostName(name: string): Uint8Array {
  const parts = unzipSync(furnished)
  const text = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  const lost = `<definedName name="${name}">#REF!$A$1:$C$9</definedName></definedNames>`

  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(text.replace('</definedNames>', lost)) })
}

const minutes: NewSheet = {
  name: 'محضر <2026>',
  rightToLeft: true,
  widths: [12, null, 40],
  frozenRows: 1,
  definedName: '_infitah.decisions',
  table: 'Decisions',
  rows: [
    [
      { value: 'التاريخ', bold: true },
      { value: 'عدد', bold: true },
      { value: 'القرار', bold: true, fill: 'ddebf7' },
    ],
    [{ value: 46000, format: 'yyyy-mm-dd' }, { value: 2 }, { value: 'سبب\nطويل', wrap: true }],
    [null, { value: 3, formula: 'B2+1' }, { value: true }],
  ],
}

describe('a sheet that is added', () => {
  const after = patchXlsx(furnished, { sheets: [minutes] })

  it('reads back whole, and is known as ours', () => {
    const sheet = sheetNamed(readXlsx(after), minutes.name)

    expect(sheet?.ours).toBe(true)
    expect(cellsOf(sheet)).toEqual({
      A1: { value: 'التاريخ' },
      B1: { value: 'عدد' },
      C1: { value: 'القرار' },
      A2: { value: 46000, format: 'yyyy-mm-dd' },
      B2: { value: 2 },
      C2: { value: 'سبب\nطويل' },
      B3: { value: 3, formula: 'B2+1' },
      C3: { value: true },
    })
  })

  it('leaves every other sheet and part to the byte', () => {
    expect(changedParts(furnished, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/tables/table2.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet4.xml',
    ])
    expect(textOf(after, 'xl/tables/table2.xml')).toMatch(/ id="2" .*displayName="Decisions" ref="A1:C3"/)
    expect(textOf(after, 'xl/workbook.xml')).toContain("'محضر &lt;2026&gt;'!$A$1:$C$3</definedName></definedNames>")
  })

  it('is read by another program', () => {
    const book = readBySheetJs(after, { cellStyles: true })

    expect(book.SheetNames.at(-1)).toBe(minutes.name)
    expect(book.Sheets[minutes.name]?.C3?.v).toBe(true)
  })

  it.each(corpus.filter((path) => !path.startsWith('archives')))('finds its place in %s', (path) => {
    const { table: _, ...plain } = minutes
    const bytes = bytesOf(path)
    const patched = patchXlsx(bytes, {
      sheets: [
        { ...plain, definedName: '_infitah.test' },
        { name: 'b2', rows: [] },
      ],
    })
    const [before, now] = [readXlsx(bytes), readXlsx(patched)]

    expect(now.sheets.slice(0, before.sheets.length)).toEqual(before.sheets)
    expect(now.sheets.slice(before.sheets.length).map(({ name, ours }) => [name, ours])).toEqual([
      [minutes.name, true],
      ['b2', false],
    ])
  })

  it('takes over a name of ours whose sheet was deleted, and no other', () => {
    const bytes = withLostName('_Infitah.decisions')
    const patched = patchXlsx(bytes, { sheets: [minutes] })
    const names = textOf(patched, 'xl/workbook.xml').match(/<definedName name="_infitah[^<]*/gi)

    expect(readXlsx(patched).sheets.at(-1)).toMatchObject({ name: minutes.name, ours: true })
    expect(names).toEqual([expect.stringContaining('2026')])
    expect(refused(withLostName('Lost'), { sheets: [{ ...minutes, definedName: 'Lost' }] })).toBe('name-exists')
  })

  it.each([
    ['sheet-exists', { ...minutes, name: 'suivi l’an'.replace('’', "'") }],
    ['sheet-exists', { ...minutes, name: 'رسم' }],
    ['sheet-name', { ...minutes, name: 'a/b' }],
    ['sheet-name', { ...minutes, name: "'a" }],
    ['sheet-name', { ...minutes, name: ' ' }],
    ['sheet-name', { ...minutes, name: 'x'.repeat(32) }],
    ['sheet-name', { ...minutes, table: 'A1' }],
    ['sheet-name', { ...minutes, definedName: 'two words' }],
    ['name-exists', { ...minutes, table: 'suivi' }],
    ['name-exists', { ...minutes, definedName: 'TOTAL' }],
    ['value', { ...minutes, rows: [[{ value: Number.NaN }]] }],
    ['table-frame', { ...minutes, rows: [[{ value: 'a' }, { value: 'A' }], [null]] }],
    ['table-frame', { ...minutes, rows: [[{ value: 1 }], [null]] }],
  ])('is refused: %s %#', (reason, sheet) => {
    expect(refused(furnished, { sheets: [sheet] })).toBe(reason)
  })
})

describe('rows that are added', () => {
  it('go below all that a sheet holds', () => {
    const rows = [
      [{ value: 'مجموع عام' }, null, { value: null, formula: 'SUM(C2:C4)', format: '0.0' }],
      [{ value: 'x' }],
    ]
    const after = patchXlsx(furnished, {
      appendRows: [
        { sheet: budget, rows },
        { sheet: budget, column: 1, rows: [[{ value: 1 }]] },
      ],
    })

    expect(cells(after, budget)).toMatchObject({
      A6: { value: 'مجموع عام' },
      C6: { value: 206, formula: 'SUM(C2:C4)', format: '0.0' },
      A7: { value: 'x' },
      B8: { value: 1 },
    })
  })

  it('make their table grow, take the look of its last row, and count in its sums', () => {
    const rows = [
      [{ value: 'P3' }, { value: 5 }, { value: null }],
      [{ value: 'P4' }, { value: 0.5 }],
    ]
    const after = patchXlsx(bytesOf('furnished/furnished.libreoffice.xlsx'), {
      appendRows: [{ sheet: follow, table: 'SUIVI', rows }],
    })

    expect(textOf(after, 'xl/tables/table1.xml')).toMatch(/<table [^>]*ref="A1:C6"/)
    expect(textOf(after, 'xl/tables/table1.xml')).toMatch(/<autoFilter [^>]*ref="A1:C6"/)
    expect(cells(after, follow)).toMatchObject({ A5: { value: 'P3' }, B6: { value: 0.5 } })
    expect(cells(after, follow)).toMatchObject({ E1: { value: 35.5 }, E2: { value: 1553.8 }, E3: { value: 1517.3 } })
    expect(changedParts(bytesOf('furnished/furnished.libreoffice.xlsx'), after)).toEqual([
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ])
  })

  it('follow each other below one table', () => {
    const row = (value: string) => ({ sheet: follow, table: 'Suivi', rows: [[{ value }]] })
    const after = patchXlsx(furnished, { appendRows: [row('one'), row('two')] })

    expect(cells(after, follow)).toMatchObject({ A5: { value: 'one' }, A6: { value: 'two' } })
    expect(textOf(after, 'xl/tables/table1.xml')).toMatch(/<table [^>]*ref="A1:C6"/)
  })

  it.each([
    ['sheet-missing', { sheet: 'none', rows: [] }],
    ['table-missing', { sheet: budget, table: 'Suivi', rows: [] }],
    ['value', { sheet: budget, rows: [[{ value: 1, fill: 'red' }]] }],
  ])('are refused: %s', (reason, rows) => {
    expect(refused(furnished, { appendRows: [rows] })).toBe(reason)
  })

  it('are refused where cells below the table are filled', () => {
    const filled = patchXlsx(furnished, { cells: [{ sheet: follow, row: 5, column: 1, value: 1 }] })
    const rows = [[{ value: 'P3' }], [{ value: 'P4' }, { value: 1 }]]

    expect(refused(filled, { appendRows: [{ sheet: follow, table: 'Suivi', rows }] })).toBe('no-room')
  })
})

describe('comments that are added', () => {
  const comment = (more: Partial<NewComment> = {}): NewComment => ({
    sheet: budget,
    row: 3,
    column: 2,
    author: 'اللجنة & co',
    text: 'سطر\nثان <2>',
    ...more,
  })
  const commentsBySheetJs = (bytes: Uint8Array, sheet: string) =>
    Object.entries(readBySheetJs(bytes).Sheets[sheet] ?? {}).flatMap(([address, cell]) =>
      Array.isArray(cell.c) ? [[address, cell.c.map(({ t }: { t: string }) => t).join()] as const] : [],
    )

  it('join those that are there', () => {
    const after = patchXlsx(furnished, { comments: [comment(), comment({ row: 1, column: 1, author: 'أخرى' })] })

    expect(changedParts(furnished, after)).toEqual(['xl/comments/comment1.xml', 'xl/drawings/commentsDrawing1.vml'])
    expect(commentsBySheetJs(after, budget)).toEqual([
      ['B2', 'مراجعة المبلغ\nأخرى:\nسطر\nثان <2>'],
      ['C3', 'à vérifier'],
      ['C4', 'اللجنة & co:\nسطر\nثان <2>'],
    ])
    const notes = (bytes: Uint8Array) =>
      textOf(bytes, 'xl/drawings/commentsDrawing1.vml').match(/ObjectType="Note"/g)?.length
    expect([notes(furnished), notes(after)]).toEqual([2, 3])
  })

  it('begin on a sheet without any, in front of its tables', () => {
    const after = patchXlsx(furnished, {
      comments: [comment({ sheet: follow, row: 0, column: 0 }), comment({ sheet: follow })],
    })

    expect(commentsBySheetJs(after, follow).map(([address]) => address)).toEqual(['A1', 'C4'])
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toMatch(/<legacyDrawing [^>]*r:id="rId\d+"\/><tableParts/)
    expect(changedParts(furnished, after)).toEqual([
      '[Content_Types].xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ])
  })

  it('are refused on a conversation, outside of a sheet, and without words', () => {
    const threads = '<ThreadedComments xmlns="t"><threadedComment ref="A1" id="1"/></ThreadedComments>'
    const book = packageOf({
      sheet: rowsOf('<c r="A1"/>'),
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': links(['threadedComment', '../threadedComments/t.xml']),
        'xl/threadedComments/t.xml': threads,
      },
    })

    expect(refused(book, { comments: [comment({ sheet: 'a', row: 0, column: 0 })] })).toBe('threaded-comment')
    expect(refused(book, { comments: [comment({ sheet: 'a' })] })).toBeNull()
    expect(refused(furnished, { comments: [comment({ row: -1 })] })).toBe('outside')
    expect(refused(furnished, { comments: [comment({ text: '' })] })).toBe('value')
    expect(refused(furnished, { comments: [comment({ sheet: 'none' })] })).toBe('sheet-missing')
  })
})

describe('comments and highlights', () => {
  it.each(corpus)('change no cell of %s', (path) => {
    const before = readXlsx(bytesOf(path))
    const places = before.sheets.flatMap(({ name }) => [0, 3].map((row) => ({ sheet: name, row, column: row })))
    const after = patchXlsx(bytesOf(path), {
      comments: places.map((place) => ({ ...place, author: 'x', text: 'y' })),
      highlights: places.map((place) => ({ ...place, colour: 'FFFF00' })),
    })

    expect(readXlsx(after)).toEqual(before)
    expect(changedParts(bytesOf(path), after).filter((name) => /sharedStrings|chart|table|media/i.test(name))).toEqual(
      [],
    )
  })
})

describe('highlights', () => {
  it('colour a cell and keep all else of its style', () => {
    const highlight = (row: number, column: number) => ({ sheet: budget, row, column, colour: 'ffeb9c' })
    const after = patchXlsx(furnished, {
      highlights: [highlight(1, 1), highlight(1, 2), highlight(0, 0), highlight(20, 3)],
    })

    expect(changedParts(furnished, after)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    expect(readXlsx(after)).toEqual(readXlsx(furnished))
    const styles = textOf(after, 'xl/styles.xml')
    expect(styles).toContain('<fgColor rgb="FFFFEB9C"/>')
    expect(styles.match(/<cellXfs.*<\/cellXfs>/s)?.[0].match(/<xf /g)?.length).toBe(
      (textOf(furnished, 'xl/styles.xml')
        .match(/<cellXfs.*<\/cellXfs>/s)?.[0]
        .match(/<xf /g)?.length ?? 0) + 3,
    )
  })

  it('lie over what is written into the same cell', () => {
    const after = patchXlsx(furnished, {
      cells: [{ sheet: budget, row: 1, column: 1, value: 7, format: '0%' }],
      highlights: [{ sheet: budget, row: 1, column: 1, colour: 'FF0000' }],
    })

    expect(cells(after, budget).B2).toEqual({ value: 7, format: '0%' })
    expect(textOf(after, 'xl/styles.xml')).toContain('rgb="FFFF0000"')
  })
})
