import type { Cell } from '../../../src/grid/index.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { closeAll, open, programs } from './opened.ts'

afterEach(closeAll)

const alike: readonly (readonly [string, Cell])[] = [
  ['an error', { value: { error: '#DIV/0!' } }],
  ['text like an error', { value: '#DIV/0!' }],
  ['text like a formula', { value: '=A1' }],
  ['an error of a formula', { value: { error: '#REF!' }, formula: '1/0' }],
  ['a formula never calculated', { value: null, formula: 'IF(A1>0,1,2)', format: '0%' }],
  ['a formula that shows nothing', { value: '', formula: 'IF(A1>0,"","x")' }],
  ['a truth value', { value: false }],
  ['a date', { value: 45_292, format: 'dd/mm/yyyy' }],
  ['text under a text format', { value: '5.10', format: '@' }],
]

describe.each(programs)('what Excel says of sheets (%s, ExcelApi %s)', (profile, api) => {
  it('is read: names, merges, hidden rows and columns, sheets of ours, the date system', async () => {
    const sheet = {
      ...madeSheet("l'année 2", [['a', 1, 2], ['b'], ['c', 3, 4]], [{ row: 0, column: 0, endRow: 1, endColumn: 0 }]),
      hidden: { rows: new Set([1]), columns: new Set([2]) },
    }
    const ours = { ...madeSheet('قرارات', [['x']]), ours: true }
    const workbook = { ...madeWorkbook(sheet, ours, madeSheet('empty', [])), date1904: true }
    const { host } = await open(workbook, { profile, api })

    const merges = api === '1.9' ? [] : sheet.merges
    expect(await host.read()).toEqual({ ...workbook, sheets: [{ ...sheet, merges }, ...workbook.sheets.slice(1)] })
  })

  it('tells apart what looks alike', async () => {
    const { host } = await open(madeWorkbook(madeSheet('s', [alike.map(([, cell]) => cell)])), { profile, api })
    const row = (await host.read()).sheets[0]?.rows.get(0)

    expect(alike.map(([name], column) => [name, row?.get(column)])).toEqual(alike)
  })
})

describe('a cell shown in Excel', () => {
  it('is selected on its sheet', async () => {
    const { host, excel } = await open(madeWorkbook(madeSheet('s', [[1]]), madeSheet('t', [[1]])))
    await host.show({ sheet: 't', row: 4, column: 2 })

    expect(excel.session.state).toMatchObject({ active: excel.session.state.sheets[1]?.id, selected: 'C5' })
    expect(excel.batches.log).toHaveLength(1)
  })

  it.each([
    ['gone', 'not-found'],
    ['hidden', 'hidden'],
  ])('is refused on a sheet that is %s', async (name, reason) => {
    const { host, excel } = await open(madeWorkbook(madeSheet('s', [[1]]), madeSheet('hidden', [[1]])))
    const [, hidden] = excel.session.state.sheets
    if (hidden !== undefined) hidden.visibility = 'Hidden'

    await expect(host.show({ sheet: name, row: 0, column: 0 })).rejects.toMatchObject({
      reason,
      place: { sheet: name, cell: 'A1' },
    })
  })
})
