import * as fc from 'fast-check'
import { ideasChannelSum } from '../../../src/rules/ideas/channel-sum.ts'
import { pictures, sheet } from '../../picture.ts'
import { foundBy, planWith } from './found-by.ts'

type Cell = number | string | null
type Row = readonly [Cell, Cell, Cell]

const header = ['قناة التوصل', 'عدد الأفكار', 'المنتقاة', 'غير المقبولة']

/** Row 2 on, the last one the row of sums. */
function check(meeting: Row, online: Row, own: Row, total: Row | null) {
  const rows = [
    ['اللقاء', ...meeting],
    ['الرقمي', ...online],
    ['ذاتية', ...own],
    ...(total ? [['المجموع', ...total]] : []),
  ]

  return foundBy(ideasChannelSum, planWith([header, ...rows]))
}

pictures(ideasChannelSum, {
  clean: {
    'every idea is accounted for': sheet`
      {channel} | {received} | {selected} | {refused}
      meeting   | 54         | 31         | 23
      online    | 34         | 17         | 17
      {all}     | 88         | 48         | 40
    `,
  },
  found: {
    'one idea too many, at the crossing of its row and column': sheet`
      {channel} | {received} | {selected} | {refused}
      meeting   | 55 ◂D01    | 31         | 23
      online    | 34         | 17         | 17
      {all}     | 88         | 48         | 40
    `,
  },
})

describe('ideas/channel-sum', () => {
  it('is silent where every idea is accounted for', () => {
    expect(check([54, 31, 23], [34, 17, 17], [41, 32, 9], [129, 80, 49])).toEqual([])
    expect(check([54, 31, 23], ['34', '١٧', 17], [0, null, '-'], null)).toEqual([])
    expect(foundBy(ideasChannelSum, planWith([]))).toEqual([])
  })

  it('points at the crossing of a row and a column that miss by the same amount', () => {
    expect(check([55, 31, 23], [34, 17, 17], [41, 32, 9], [129, 80, 49])).toEqual([
      { at: 'B2', facts: { of: 'cell', channel: 'اللقاء', column: 'received', written: 55, exact: 54 } },
    ])
    expect(check([54, 31, 23], [34, 17, 17], [41, 30, 9], [129, 80, 49])).toEqual([
      { at: 'C4', facts: { of: 'cell', channel: 'ذاتية', column: 'selected', written: 30, exact: 32 } },
    ])
    expect(check([54, 31, 23], [34, 17, 17], [41, 32, 9], [129, 80, 50])).toEqual([
      { at: 'D5', facts: { of: 'cell', channel: '', column: 'refused', written: 50, exact: 49 } },
    ])
  })

  it('points at one cell for any single wrong count', () => {
    const right: Row[] = [
      [54, 31, 23],
      [34, 17, 17],
      [41, 32, 9],
      [129, 80, 49],
    ]

    fc.assert(
      fc.property(fc.nat(3), fc.nat(2), fc.integer({ min: -9, max: 9 }), (row, column, error) => {
        const rows = right.map((cells, index) =>
          cells.map((cell, at) => (index === row && at === column ? Number(cell) + error : cell)),
        ) as unknown as [Row, Row, Row, Row]
        const cell = `${'BCD'[column]}${row + 2}`

        expect(check(...rows).map(({ at }) => at)).toEqual(error === 0 ? [] : [cell])
      }),
    )
  })

  it('names the whole row where nothing tells its cells apart', () => {
    const row = { of: 'row', channel: 'اللقاء', column: 'received', written: 55, exact: 54 }

    expect(check([55, 31, 23], [34, 17, 17], [41, 32, 9], null)).toEqual([{ at: 'B2 C2 D2', facts: row }])
    expect(check([55, 31, 23], [34, 17, 17], [41, 32, 9], [130, 80, 49])).toEqual([{ at: 'B2 C2 D2', facts: row }])
  })

  it('points at a total that its channels do not give', () => {
    expect(check([54, 31, 23], [34, 17, 17], [41, 32, 9], [130, 81, 49])).toEqual([
      { at: 'B5', facts: { of: 'total', channel: '', column: 'received', written: 130, exact: 129 } },
      { at: 'C5', facts: { of: 'total', channel: '', column: 'selected', written: 81, exact: 80 } },
    ])
  })

  it('finds two wrong cells, in one column or apart', () => {
    expect(check([55, 31, 23], [36, 17, 17], [41, 32, 9], [129, 80, 49]).map(({ at }) => at)).toEqual(['B2', 'B3'])
    expect(check([54, 31, 24], [34, 20, 17], [41, 32, 9], [129, 80, 49]).map(({ at }) => at)).toEqual(['D2', 'C3'])
  })

  it('takes no cell for wrong that would have to fall below zero', () => {
    expect(check([1, 2, 5], [34, 17, 17], [41, 32, 9], [76, 45, 31]).map(({ at }) => at)).toEqual(['B2 C2 D2', 'C5'])
  })

  it('takes an empty count beside others for none', () => {
    expect(check([54, 31, null], [34, 17, 17], [41, 32, 9], null)).toEqual([
      { at: 'B2 C2 D2', facts: { of: 'row', channel: 'اللقاء', column: 'received', written: 54, exact: 31 } },
    ])
  })

  it('does not check what depends on a count that cannot be read', () => {
    expect(check(['كثيرة', 31, 23], [34, 17, 17], [41, 32, 8], [129, 80, 49])).toEqual([
      { at: 'B2', facts: 'not checked' },
      { at: 'D4', facts: { of: 'cell', channel: 'ذاتية', column: 'refused', written: 8, exact: 9 } },
    ])
  })
})
