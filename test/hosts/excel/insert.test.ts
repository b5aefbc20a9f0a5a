import type { InsertedSheet } from '../../../src/hosts/host.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { closeAll, open, programs } from './opened.ts'

afterEach(closeAll)

const workbook = madeWorkbook(madeSheet('s', [[1], [2]]))
const dashboard: InsertedSheet = {
  name: 'لوحة القيادة',
  definedName: '_infitah_dashboard',
  rightToLeft: true,
  tables: [
    {
      name: 'InfitahProjects',
      row: 2,
      column: 0,
      rows: [
        [{ value: 'المشروع' }, { value: 'التكلفة' }],
        [{ value: '01' }, { value: 1_500.5, format: '#,##0.00' }],
        [{ value: 'المجموع' }, { value: null, formula: "SUM('لوحة القيادة'!B4)+s!A2", format: '#,##0.00' }],
      ],
    },
  ],
  texts: [{ row: 0, column: 0, text: '2024-2025' }],
  charts: [
    {
      kind: 'column',
      title: 'التكلفة حسب المشروع',
      of: { row: 2, column: 0, endRow: 3, endColumn: 1 },
      over: { row: 6, column: 0, endRow: 20, endColumn: 5 },
    },
  ],
}

describe.each(programs)('a sheet of ours put into Excel (%s, ExcelApi %s)', (profile, api) => {
  it('holds its values, tables and charts, and is known as ours', async () => {
    const { host, excel } = await open(workbook, { profile, api })
    await host.insert(dashboard)
    expect(excel.batches.log).toHaveLength(2)

    const { sheets } = await host.read()
    expect(sheets[1]).toMatchObject({ name: dashboard.name, ours: true })
    expect(sheets[1]?.rows.get(0)?.get(0)).toEqual({ value: '2024-2025' })
    expect(sheets[1]?.rows.get(3)?.get(0)).toEqual({ value: '01' })
    expect(sheets[1]?.rows.get(4)?.get(1)).toEqual({
      value: 1_502.5,
      formula: "SUM('لوحة القيادة'!B4)+s!A2",
      format: '#,##0.00',
    })
    const [, inserted] = excel.session.state.sheets
    expect(inserted?.tables).toMatchObject([{ name: 'InfitahProjects', range: { row: 2, endRow: 4, endColumn: 1 } }])
    expect(inserted?.charts).toMatchObject([
      { type: 'ColumnClustered', title: 'التكلفة حسب المشروع', of: { cells: 'A3:B4' }, over: 'A7:F21' },
    ])
    expect(excel.session.state.names).toMatchObject([{ name: '_infitah_dashboard', visible: false }])
  })

  it('takes the place of the one before', async () => {
    const { host, excel } = await open(workbook, { profile, api })
    await host.insert(dashboard)
    await host.insert({ ...dashboard, texts: [{ row: 0, column: 0, text: 'second' }] })

    const { sheets } = await host.read()
    expect(sheets.map(({ name }) => name)).toEqual(['s', dashboard.name])
    expect(sheets[1]?.rows.get(0)?.get(0)).toEqual({ value: 'second' })
    expect(excel.session.state.names).toHaveLength(1)
  })
})

describe('a sheet that cannot be put in', () => {
  it('never replaces one that is not ours', async () => {
    const { host, excel } = await open(workbook)
    const before = structuredClone(excel.session.state)

    await expect(host.insert({ ...dashboard, name: 'S' })).rejects.toMatchObject({
      reason: 'failed',
      place: { sheet: 'S', cell: null },
    })
    expect(excel.session.state).toEqual(before)
  })

  it('leaves the workbook as it was: a name that Excel does not take, after the sheet was filled', async () => {
    const { host, excel } = await open(workbook)
    const before = structuredClone(excel.session.state)

    await expect(host.insert({ ...dashboard, name: 'a/b' })).rejects.toMatchObject({ reason: 'failed' })
    expect(excel.session.state).toEqual(before)
    expect(excel.session.enableEvents).toBe(true)
  })

  it('is told where the structure is protected', async () => {
    const { host, excel } = await open(workbook)
    excel.session.structureProtected = true

    await expect(host.insert(dashboard)).rejects.toMatchObject({
      reason: 'protected',
      place: { sheet: dashboard.name, cell: null },
    })
  })
})

describe('a sheet that was to be replaced', () => {
  it.each<[string, Partial<InsertedSheet>]>([
    [
      'a table has a name that another has',
      { tables: [...dashboard.tables, ...dashboard.tables.map((table) => ({ ...table, row: 30 }))] },
    ],
    [
      'a formula is one that Excel cannot take',
      {
        tables: dashboard.tables.map((table) => ({
          ...table,
          rows: [[{ value: 'x' }], [{ value: null, formula: '1+' }]],
        })),
      },
    ],
  ])('stays as it was where %s', async (_, faulty) => {
    const { host, excel } = await open(workbook)
    await host.insert(dashboard)
    const before = structuredClone(excel.session.state)

    await expect(host.insert({ ...dashboard, ...faulty })).rejects.toMatchObject({
      reason: 'failed',
      place: { sheet: dashboard.name, cell: null },
    })
    expect(excel.session.state).toEqual(before)
    await host.insert(dashboard)
  })
})
