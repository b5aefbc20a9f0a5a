import { brokenPromise, type FixEdit } from '../../src/fixes/index.ts'
import { type Made, madeSheet, madeWorkbook } from '../made/workbook.ts'

const before = madeWorkbook(
  madeSheet('s', [
    [1, 'two', { value: 3, formula: 'A1+2' }],
    [{ value: 4, format: '0%' }, { value: { error: '#N/A' } }],
  ]),
  madeSheet('t', [[9]]),
)
const promised: readonly FixEdit[] = [
  { sheet: 's', cell: 'A1', was: 1, value: 10 },
  { sheet: 's', cell: 'D9', was: null, value: 'new', format: '@' },
  { sheet: 'S', cell: 'B1', was: 'two', value: null },
]

function broken(edits: readonly FixEdit[], ...rows: readonly (readonly Made[])[]) {
  return brokenPromise(before, madeWorkbook(madeSheet('s', rows), madeSheet('t', [[9]])), edits)
}

const kept: readonly (readonly Made[])[] = [
  [10, null, { value: 12, formula: 'A1+2' }],
  [{ value: 4, format: '0%' }, { value: { error: '#N/A' } }],
  ...Array.from({ length: 6 }, () => []),
  [null, null, null, { value: 'new', format: '@' }],
]
const withRow = (row: number, ...cells: readonly Made[]) => kept.map((each, index) => (index === row ? cells : each))

describe('a promise of edits', () => {
  it('is kept by these edits alone, whatever formulas now result in', () => {
    expect(broken(promised, ...kept)).toBeNull()
    expect(broken(promised, ...withRow(0, 10, null, { value: null, formula: 'A1+2' }))).toBeNull()
    expect(brokenPromise(before, before, [])).toBeNull()
  })

  it.each([
    ['an edit is not made', withRow(0, 1, null, { value: 3, formula: 'A1+2' }), 0, 0],
    ['a cell is not emptied', withRow(0, 10, 'two', { value: 12, formula: 'A1+2' }), 0, 1],
    ['a formula is lost', withRow(0, 10, null, 12), 0, 2],
    ['a formula becomes text', withRow(0, 10, null, { value: 'x', formula: 'A1+2' }), 0, 2],
    ['a format is lost', withRow(1, 4, { value: { error: '#N/A' } }), 1, 0],
    ['an error becomes another', withRow(1, { value: 4, format: '0%' }, { value: { error: '#REF!' } }), 1, 1],
    ['a cell comes', withRow(4, 'x'), 4, 0],
    ['a format is not given', withRow(8, null, null, null, 'new'), 8, 3],
  ])('is broken where %s', (_, rows, row, column) => {
    expect(broken(promised, ...rows)).toEqual({ sheet: 's', row, column })
  })

  it('leaves open what formulas of other cells fill', () => {
    const filled = [{ sheet: 's', range: { row: 1, column: 1, endRow: 4, endColumn: 1 } }]
    const rows = withRow(1, { value: 4, format: '0%' }, { value: { error: '#REF!' } })
    const after = madeWorkbook(madeSheet('s', rows), madeSheet('t', [[9]]))

    expect(brokenPromise(before, after, promised, filled)).toBeNull()
    expect(brokenPromise(before, after, promised)).toEqual({ sheet: 's', row: 1, column: 1 })
  })

  it('is broken by a sheet that is lost, added, renamed or merged otherwise, and by an edit of none', () => {
    const [s = madeSheet('s', []), t = s] = before.sheets
    const first = { sheet: 's', row: 0, column: 0 }

    expect(brokenPromise(before, madeWorkbook(s), [])).toEqual({ ...first, sheet: 't' })
    expect(brokenPromise(before, madeWorkbook(s, t, { ...t, name: 'u' }), [])).toEqual({ ...first, sheet: 'u' })
    expect(brokenPromise(before, madeWorkbook({ ...s, name: 'x' }, t), [])).toEqual(first)
    expect(
      brokenPromise(before, madeWorkbook({ ...s, merges: [{ row: 0, column: 0, endRow: 1, endColumn: 1 }] }, t), []),
    ).toEqual(first)
    expect(brokenPromise(before, before, [{ sheet: 'none', cell: 'A1', was: null, value: 1 }])).toEqual({
      ...first,
      sheet: 'none',
    })
  })
})
