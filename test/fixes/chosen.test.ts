import { choicesOffered, chooseFixes, type Fix, lastEdits } from '../../src/fixes/index.ts'
import type { ReportFinding } from '../../src/report/index.ts'
import { aFinding } from '../cli/a-report.ts'

type Edit = Fix['edits'][number]

const edit = (cell: string, value: number, more: Partial<Edit> = {}): Edit => ({
  sheet: 's',
  cell,
  was: null,
  value,
  ...more,
})
const finding = (code: string, ...edits: readonly Edit[]): ReportFinding =>
  aFinding({ code, fix: { label: code, kind: 'choice', edits: [...edits] } })

describe('fixes that are chosen', () => {
  it('leave alone what offers none', () => {
    expect(chooseFixes([aFinding({ fix: null })])).toEqual({ taken: [], left: [] })
  })

  it('write a cell once where two write the same', () => {
    const first = finding('B01', edit('A1', 1, { format: '0.0' }))
    const second = finding('B02', edit('A1', 1), edit('A2', 2))
    const { taken, left } = chooseFixes([first, second])

    expect(taken.map(({ edits }) => edits.map(({ cell }) => cell))).toEqual([['A1'], ['A2']])
    expect(left).toEqual([])
  })

  it.each([
    ['another value', edit('A1', 2)],
    ['another format', edit('A1', 1, { format: '0%' })],
    ['a formula', { ...edit('A1', 1), formula: '1' }],
  ])('leave the later one whole where it writes %s into a cell', (_, other) => {
    const first = finding('B01', edit('A1', 1))
    const second = finding('B02', edit('A9', 9), { ...other, sheet: 'S' })
    const { taken, left } = chooseFixes([first, second])

    expect(taken.map(({ finding: { code } }) => code)).toEqual(['B01'])
    expect(left).toEqual([{ finding: second, edit: { ...other, sheet: 'S' }, for: first }])
  })
})

describe('edits one after another', () => {
  it('become one a cell: the last value, the last format', () => {
    const edits = [edit('A1', 1, { format: '0.0' }), edit('B1', 5), edit('A1', 2), edit('B1', 6, { format: '0%' })]

    expect(lastEdits(edits)).toEqual([edit('A1', 2, { format: '0.0' }), edit('B1', 6, { format: '0%' })])
  })
})

describe('choices on offer', () => {
  it('are counted by rule, without safe fixes', () => {
    const safe = aFinding({ code: 'V06', fix: { label: '', kind: 'safe', edits: [] } })

    expect([
      ...choicesOffered([finding('I01'), safe, finding('I01'), finding('C02'), aFinding({ fix: null })]),
    ]).toEqual([
      ['I01', 2],
      ['C02', 1],
    ])
  })
})
