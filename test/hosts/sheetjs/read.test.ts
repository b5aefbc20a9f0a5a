import { type BookType, utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { UnreadableFile } from '../../../src/files.ts'
import { readBySheetJs } from '../../../src/hosts/sheetjs/read.ts'
import { sheetOf } from '../../../src/hosts/sheetjs/sheet.ts'
import { allowance } from '../../../src/hosts/xlsx/limits.ts'
import { cellsOf } from '../xlsx/as-cells.ts'

/** One sheet with a cell of each kind, in another format. */
function written(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['نص', 0.05, 45_322, true],
    ['5.10', 1500.5],
  ])
  Object.assign(sheet.B1, { z: '0.00%' })
  Object.assign(sheet.C1, { z: 'yyyy-mm-dd' })
  Object.assign(sheet, {
    B3: { t: 'e', v: 23, w: '#REF!' },
    '!ref': 'A1:D4',
    '!merges': [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }],
    '!rows': [{}, { hidden: true }],
    '!cols': [{}, { hidden: true }],
  })

  return new Uint8Array(write(utils.book_new(sheet, 'a'), { type: 'array', bookType }))
}

describe.each(['biff8', 'xlsb'] as const)('a workbook as %s', (bookType) => {
  const [sheet] = readBySheetJs(written(bookType)).sheets

  it('has its cells with their kinds and formats', () => {
    expect(cellsOf(sheet)).toEqual({
      A1: { value: 'نص' },
      B1: { value: 0.05, format: '0.00%' },
      C1: { value: 45_322, format: 'yyyy-mm-dd' },
      D1: { value: true },
      A2: { value: '5.10' },
      B2: { value: 1500.5 },
      B3: { value: { error: '#REF!' } },
    })
  })

  it('has its merges', () => {
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, endRow: 1, endColumn: 0 }])
  })

  it('is refused, if at all, with a reason where bytes of it are changed or missing', () => {
    const bytes = written(bookType)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, length) => {
        const spoilt = Uint8Array.from(bytes)
        spoilt[at] = byte

        for (const some of [spoilt, spoilt.slice(0, length)]) expect(refusalOrNone(some)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

it.each([
  ['an old file', true, [null, null, 0]],
  ['a new one', false, [0, 0, 0]],
] as const)('takes 0 for the result of a formula that may show text: %s', (_, old, values) => {
  const cells = ['B1', 'IF(C1="","",C1)', 'SUM(D1:E1)'].map((f) => ({ t: 'n' as const, v: 0, f }))
  const { rows } = sheetOf('a', { '!data': [cells] }, { ours: false, old, allowance: allowance() })

  expect([...(rows.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual(values)
})

it('refuses more than any plan needs before it is parsed', () => {
  expect(() => readBySheetJs(new Uint8Array(40 << 20))).toThrow(expect.objectContaining({ reason: 'too-large' }))
})

/** Whether bytes are read, or refused in the way that has words. */
function refusalOrNone(bytes: Uint8Array): boolean {
  try {
    readBySheetJs(bytes)
    return true
  } catch (error) {
    return error instanceof UnreadableFile
  }
}
