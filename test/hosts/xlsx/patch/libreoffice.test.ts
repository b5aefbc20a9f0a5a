import { read as readBySheetJs } from '@e965/xlsx'
import fc from 'fast-check'
import { addressOf, type CellValue, notCalculated, type Workbook } from '../../../../src/grid/index.ts'
import { type CellPatch, patchXlsx, readXlsx } from '../../../../src/hosts/xlsx/index.ts'
import { anOffice, hasOffice } from '../../../tools/office.ts'
import { bytesOf } from '../corpus.ts'
import { packageOf, rowsOf } from '../package-of.ts'

// LibreOffice is another program's word on whether a patched file opens and what it adds up to.
const onLibreOffice = hasOffice() ? describe : describe.skip

const budget = '2-البرمجة المالية السنوية'
const money = 'الميزانية'
const edits: Readonly<Record<string, readonly CellPatch[]>> = {
  'plan/ait-melloul-2024-2025.typed.xlsx': [
    { sheet: budget, row: 4, column: 6, value: 123_456.78 },
    { sheet: budget, row: 9, column: 7, value: 0.1, format: '0.000' },
    { sheet: budget, row: 10, column: 7, value: 0.2 },
    { sheet: budget, row: 99, column: 2, value: 'سطر جديد <&>' },
    { sheet: budget, row: 99, column: 3, value: null, formula: 'SUM(G4:G7)+1' },
  ],
  'furnished/furnished.libreoffice.xlsx': [
    { sheet: money, row: 2, column: 1, value: 7.77 },
    { sheet: "Suivi l'an", row: 2, column: 1, value: 3 },
    { sheet: money, row: 6, column: 0, value: true },
  ],
  'furnished/furnished.openpyxl.xlsx': [{ sheet: money, row: 1, column: 1, value: 5 }],
  'by-hand/strict.xlsx': [{ sheet: '', row: 8, column: 1, value: 'x' }],
  'by-hand/prefixed-namespaces.xlsx': [{ sheet: '', row: 8, column: 1, value: 5 }],
  'libreoffice/shared-formulas.xlsx': [{ sheet: '', row: 0, column: 2, value: 5 }],
}

onLibreOffice('LibreOffice', () => {
  const office = anOffice('calculated')
  let ours: readonly Uint8Array[] = []
  let theirs: Readonly<Record<string, Uint8Array>> = {}
  beforeAll(() => {
    ours = Object.entries(edits).map(([path, cells]) => edited(bytesOf(path), cells))
    theirs = office.saved({ ...Object.fromEntries(ours.entries()), added: withAdded(), sums: sums() })
  }, 180_000)
  afterAll(() => office.remove())

  const savedAs = (name: string | number): Uint8Array => {
    const bytes = theirs[name]
    if (bytes === undefined) throw new Error(`${name} was not given`)

    return bytes
  }

  it('shows sheets, rows, comments and highlights that are added', () => {
    const book = readBySheetJs(savedAs('added'), { cellStyles: true })
    const [budget, follow, minutes] = [money, "Suivi l'an", 'محضر'].map((name) => book.Sheets[name])
    expect(budget?.C4?.c?.[0]?.t).toBe('لجنة:\nيراجع')
    expect(budget?.B2?.c?.[0]?.t).toBe('مراجعة المبلغ')
    expect(budget?.B2?.s?.fgColor?.rgb).toBe('FFC000')
    // The table grew: its sum counts the new row.
    expect(follow?.E1?.v).toBe(30.5)
    expect([minutes?.A1?.v, minutes?.A2?.v]).toEqual(['ا', 7])
  })

  it('adds up as we do whatever stands in the cells', () => {
    const before = savedAs('sums')
    const cells = [0, 1, 2].flatMap((column) => [0, 4].map((row) => ({ sheet: 'a', row, column, value: column + 0.1 })))
    const patched = patchXlsx(before, { cells })
    const [old, ours] = [before, patched].map((bytes) => readXlsx(bytes))
    if (old === undefined || ours === undefined) throw new Error('not read')

    const { again } = office.saved({ again: patched })
    const theirs = known(readXlsx(again), ours)
    expect(theirs).toEqual(known(ours, ours))
    const moved = Object.entries(theirs).filter(([place, value]) => known(old, old)[place] !== value)
    expect(moved.length).toBeGreaterThan(100)
  }, 180_000)

  it('opens patched workbooks, and adds up what we do', () => {
    for (const [index, bytes] of ours.entries()) {
      const own = readXlsx(bytes)

      expect(known(readXlsx(savedAs(index)), own)).toEqual(known(own, own))
    }
    expect(ours).toHaveLength(6)
  })
})

/** A workbook with other values in cells of the sheets that are named, or of its first where none is. */
function edited(bytes: Uint8Array, cells: readonly CellPatch[]): Uint8Array {
  const [first] = readXlsx(bytes).sheets

  return patchXlsx(bytes, { cells: cells.map((cell) => ({ ...cell, sheet: cell.sheet || (first?.name ?? '') })) })
}

function withAdded(): Uint8Array {
  return patchXlsx(bytesOf('furnished/furnished.openpyxl.xlsx'), {
    appendRows: [{ sheet: "Suivi l'an", table: 'Suivi', rows: [[{ value: 'P9' }, { value: 0.5 }]] }],
    highlights: [{ sheet: money, row: 1, column: 1, colour: 'FFC000' }],
    comments: [{ sheet: money, row: 3, column: 2, author: 'لجنة', text: 'يراجع' }],
    sheets: [
      { name: 'محضر', table: 'M', definedName: '_infitah.m', rows: [[{ value: 'ا', bold: true }], [{ value: 7 }]] },
    ],
  })
}

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['styles', 'styles'],
  ['sharedStrings', 'sharedStrings'],
]
  .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${types}.${type}+xml"/>`)
  .join('')}</Types>`

/** Ten columns of thirty cells each: numbers, texts, nothing, and sums of cells further left or above. */
function sums(): Uint8Array {
  const values = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((cents) => `<v>${cents / 100}</v>`) },
    // Truth values are left out: LibreOffice counts them in sums, and Excel does not.
    fc.constantFrom(' t="str"><v>نص</v>', ''),
  )
  const cell = (row: number, column: number) => addressOf({ row, column })
  const [rows = []] = fc.sample(
    fc.array(fc.array(fc.tuple(values, fc.nat(), fc.nat(), fc.nat(3)), { minLength: 10, maxLength: 10 }), {
      minLength: 30,
      maxLength: 30,
    }),
    { seed: 7, numRuns: 1 },
  )
  const written = rows.map((cells, row) =>
    cells.map(([value, a, b, kind], column) => {
      const at = `<c r="${cell(row, column)}"`
      if (column < 3 || row < 2) return value.startsWith(' ') ? `${at}${value}</c>` : `${at}>${value}</c>`

      const [first, second] = [cell(a % row, a % column), cell(b % row, b % column)]
      const formulas = [
        `SUM(${cell(0, b % column)}:${cell(row - 1, b % column)})`,
        `${first}-${second}`,
        `SUM(${first},${second},-1.1)`,
        `-(${first}+SUM(A1:${second}))`,
      ]
      return `${at}><f>${formulas[kind]}</f><v>0</v></c>`
    }),
  )

  return packageOf({
    sheet: rowsOf(...written.map((cells) => cells.join(''))),
    parts: { '[Content_Types].xml': contentTypes },
  })
}

/** Values of the cells whose results `like` knows, amounts to the centime and dates of today left out. */
function known({ sheets }: Workbook, like: Workbook): Readonly<Record<string, CellValue>> {
  const values: Record<string, CellValue> = {}
  for (const sheet of like.sheets) {
    const own = sheets.find(({ name }) => name === sheet.name)
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (notCalculated(cell) || cell.formula === 'TODAY()') continue

        const value = own?.rows.get(row)?.get(column)?.value ?? null
        values[`${sheet.name} ${row} ${column}`] = typeof value === 'number' ? Number(value.toFixed(6)) : value
      }
    }
  }

  return values
}
