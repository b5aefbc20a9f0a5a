import type { Mark } from '../../../src/hosts/host.ts'
import type { BookState } from '../../excel-host/book/state.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { closeAll, open, programs } from './opened.ts'

afterEach(closeAll)

const workbook = madeWorkbook(madeSheet('الميزانية', [[1, 2], [3]]), madeSheet('t', [[1]]))
const mark = (row: number, column: number, severity: Mark['severity'], sheet = 'الميزانية'): Mark => ({
  at: { sheet, row, column },
  severity,
})
const marks = [
  mark(0, 0, 'warning'),
  mark(0, 0, 'error'),
  mark(1, 0, 'error'),
  mark(0, 1, 'info'),
  mark(0, 0, 'info', 't'),
]

const rulesOf = ({ sheets }: BookState) => sheets.map(({ conditionalFormats }) => conditionalFormats)
const ofPerson = {
  id: '{own}',
  type: 'Custom',
  areas: [{ row: 0, column: 0, endRow: 9, endColumn: 9 }],
  formula: '=A1>1',
  fill: '#00FF00',
}

describe.each(programs)('marks in Excel (%s, ExcelApi %s)', (profile, api) => {
  it('lie over the cells and go without a trace', async () => {
    const { host, excel } = await open(workbook, { profile, api })
    const [sheet] = excel.session.state.sheets
    sheet?.conditionalFormats.push(ofPerson, { ...ofPerson, id: '{bars}', type: 'DataBar' })
    const before = structuredClone(excel.session.state)

    await host.mark(marks)
    expect(rulesOf(excel.session.state).map((rules) => rules.length)).toEqual([4, 1])
    expect(excel.session.state.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells))

    await host.unmark()
    expect(excel.session.state).toEqual(before)
    await host.unmark()
    expect(excel.session.state).toEqual(before)
  })

  it('take the place of those before, with a few requests whatever their number', async () => {
    const { host, excel } = await open(workbook, { profile, api })
    const before = structuredClone(excel.session.state)
    await host.mark(Array.from({ length: 3_000 }, (_, row) => mark(row, 0, 'error')))
    expect(excel.batches.log.length).toBeLessThanOrEqual(3)

    excel.batches.clear()
    await host.mark([mark(5, 5, 'info')])
    expect(excel.batches.log).toHaveLength(4)
    expect(rulesOf(excel.session.state)[0]).toMatchObject([{ areas: [{ row: 5, column: 5 }] }])

    await host.unmark()
    expect(excel.session.state).toEqual(before)
  })
})

describe('marks', () => {
  it('lay the gravest on top, once a cell', async () => {
    const { host, excel } = await open(workbook)
    await host.mark(marks)

    const rules = rulesOf(excel.session.state)[0] ?? []
    expect(rules.map(({ areas }) => areas.length)).toEqual([2, 1])
    expect(new Set(rules.map(({ fill }) => fill)).size).toBe(2)
  })

  it('are found again in a workbook that was saved with them', async () => {
    const first = await open(workbook)
    const before = structuredClone(first.excel.session.state)
    await first.host.mark(marks)

    const again = await open(workbook)
    again.excel.session.state = structuredClone(first.excel.session.state)
    await again.host.unmark()
    expect(again.excel.session.state).toEqual(before)
  })

  it('name a protected sheet and lay none', async () => {
    const { host, excel, person } = await open(workbook)
    await host.mark([mark(3, 3, 'info')])
    person.protect('t')
    const before = structuredClone(excel.session.state)

    await expect(host.mark(marks)).rejects.toMatchObject({ reason: 'protected', place: { sheet: 't', cell: 'A1' } })
    expect(excel.session.state).toEqual(before)
  })

  it('are laid and taken away on a protected sheet that lets cells be formatted', async () => {
    const { host, excel, person } = await open(workbook)
    person.protect('t', [], 'formats open')
    const before = structuredClone(excel.session.state)
    await host.mark(marks)
    expect(rulesOf(excel.session.state).map((rules) => rules.length)).toEqual([2, 1])

    await host.unmark()
    expect(excel.session.state).toEqual(before)
  })

  it('stay those before where a colleague protects a sheet meanwhile', async () => {
    const { host, excel, colleague } = await open(workbook)
    await host.mark([mark(3, 3, 'info')])
    const before = structuredClone(excel.session.state.sheets.map(({ conditionalFormats }) => conditionalFormats))
    excel.session.before = (acts) => {
      if (acts.some((act) => act.startsWith('set'))) colleague.protect('t')
    }

    await expect(host.mark(marks)).rejects.toMatchObject({ reason: 'protected' })
    expect(rulesOf(excel.session.state)).toEqual(before)
    expect(excel.session.enableEvents).toBe(true)
  })

  it('name a sheet that is gone', async () => {
    const { host } = await open(workbook)

    await expect(host.mark([mark(0, 0, 'info', 'gone')])).rejects.toMatchObject({
      reason: 'not-found',
      place: { sheet: 'gone', cell: 'A1' },
    })
  })
})
