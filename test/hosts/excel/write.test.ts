import type { Cell } from '../../../src/grid/index.ts'
import type { CellWrite } from '../../../src/hosts/host.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { reportOf, safeFixes, untidyPlan } from './a-plan.ts'
import { closeAll, open, programs } from './opened.ts'

afterEach(closeAll)

const at = (row: number, column: number) => ({ sheet: 's', row, column })
const write = (row: number, column: number, cell: Cell | null): CellWrite => ({ at: at(row, column), cell })

describe.each(programs)('safe fixes in Excel (%s, ExcelApi %s)', (profile, api) => {
  it('leave no finding of their rules, and are undone to the last format', async () => {
    const { host, excel } = await open(untidyPlan(), { profile, api })
    // The sums over what is typed as text, which Excel's SUM skips.
    excel.session.stale = true
    const untidy = await host.read()
    const before = structuredClone(excel.session.state.sheets.map(({ cells }) => cells))
    const fixes = safeFixes(reportOf(untidy))
    const rules = new Set(reportOf(untidy).findings.flatMap(({ rule, fix }) => (fix?.kind === 'safe' ? [rule] : [])))
    expect([...rules].sort()).toEqual(['cell/amount-as-text', 'cell/share-scale-guessed'])

    excel.batches.clear()
    const was = await host.write(fixes)
    expect(excel.batches.log).toHaveLength(2)
    expect(excel.batches.log.filter(({ acts }) => acts.some((act) => act.endsWith('.Formulas')))).toHaveLength(1)
    expect(reportOf(await host.read()).findings.filter(({ rule }) => rules.has(rule))).toEqual([])

    await host.write(was)
    expect(await host.read()).toEqual(untidy)
    const now = excel.session.state.sheets.map(({ cells }) => cells)
    expect(now.map(unquoted)).toEqual(before.map(unquoted))
  })
})

/** An apostrophe before a text is how it stays text; a file has none. */
function unquoted(cells: ReadonlyMap<number, object>) {
  return new Map([...cells].map(([key, cell]) => [key, { ...cell, quoted: undefined }]))
}

describe('cells written into Excel', () => {
  it('are told with the formulas that follow them, in one more request', async () => {
    const { host, excel } = await open(
      madeWorkbook(madeSheet('s', [[1], [2], [{ value: 3, formula: 'SUM(A1:A2)' }], [{ value: 2, formula: 'A2' }]])),
    )
    await host.read()
    excel.batches.clear()
    await host.write([write(0, 0, { value: 7 })])

    expect(await host.written?.()).toEqual([
      { sheet: 's', row: 0, column: 0, cells: [[{ value: 7 }]] },
      { sheet: 's', row: 2, column: 0, cells: [[{ value: 9, formula: 'SUM(A1:A2)' }]] },
    ])
    expect(excel.batches.log).toHaveLength(3)
    expect(await host.written?.()).toEqual([])
  })

  it.each<[string, Cell]>([
    ['a number', { value: 5.5 }],
    ['a number with its format', { value: 0.05, format: '0%' }],
    ['text that looks like a number', { value: '5.10' }],
    ['text that looks like one in Arabic', { value: '٥٫١٠' }],
    ['text that looks like a date', { value: '2024-01-01' }],
    ['text that looks like a share', { value: '5%' }],
    ['text that looks like a formula', { value: '=A1' }],
    ['text that looks like a truth value', { value: 'TRUE' }],
    ['text that looks like an error', { value: '#N/A' }],
    ['text with an apostrophe', { value: "'quoted'" }],
    ['text', { value: 'نشاط جديد' }],
    ['a truth value', { value: true }],
    ['an error', { value: { error: '#N/A' } }],
    ['a formula', { value: 3, formula: 'SUM(A1:A2)' }],
  ])('are read as they were written: %s', async (_, cell) => {
    const held = [null, { value: 'x', format: '@' }, { value: 'x', format: '0.00' }]
    const { host } = await open(madeWorkbook(madeSheet('s', [[1], [2], held])))
    const was = await host.write(held.map((_, column) => write(2, column, cell)))
    const row = (await host.read()).sheets[0]?.rows.get(2)
    const freed = cell.formula !== undefined || typeof cell.value !== 'string'
    const expected = [undefined, freed ? undefined : '@', '0.00'].map((format) => cell.format ?? format)

    expected.forEach((format, column) => {
      expect(row?.get(column)).toEqual({ ...cell, ...(format !== undefined && { format }) })
      expect(was[column]).toEqual(write(2, column, { value: null, format: 'General', ...held[column] }))
    })
  })

  it('take one request for a thousand cells, and no more acts than columns', async () => {
    const opened = await open(madeWorkbook(madeSheet('s', [[1]])))
    const cells = Array.from({ length: 1_000 }, (_, row) => write(row, row % 2, { value: row }))
    await opened.host.write(cells.map((each) => ({ ...each, at: { ...each.at, column: each.at.row < 500 ? 0 : 1 } })))

    const [, writing] = opened.excel.batches.log
    expect(writing?.acts.filter((act) => act.endsWith('.Formulas'))).toHaveLength(2)
    expect(opened.excel.batches.log).toHaveLength(2)
  })

  it('empty what is written as null, and keep its format', async () => {
    const { host } = await open(madeWorkbook(madeSheet('s', [['x', { value: 5, format: '0%' }]])))
    const was = await host.write([write(0, 1, null)])
    expect((await host.read()).sheets[0]?.rows.get(0)?.size).toBe(1)

    await host.write(was)
    expect((await host.read()).sheets[0]?.rows.get(0)?.get(1)).toEqual({ value: 5, format: '0%' })
  })

  it('are put back where Excel shows something else: a cell under a merge', async () => {
    const merged = madeSheet('s', [['a', 1], ['b']], [{ row: 0, column: 0, endRow: 1, endColumn: 0 }])
    const { host, excel } = await open(madeWorkbook(merged))
    const before = structuredClone(excel.session.state)
    const writing = host.write([write(0, 1, { value: 2 }), write(1, 0, { value: 'seen by nobody' })])

    await expect(writing).rejects.toMatchObject({ reason: 'failed', place: { sheet: 's', cell: 'A2' } })
    expect(excel.session.state).toEqual(before)
  })

  it.each(['1.9', '1.15'] as const)('raise no event that the host itself would hear (ExcelApi %s)', async (api) => {
    const sums = madeSheet('s', [[1, { value: 1, formula: 'SUM(A1:A1)' }]])
    const { host, excel } = await open(madeWorkbook(sums), { api })
    await host.read()
    const heard = jest.fn()
    await host.listen(heard)
    await host.write([write(0, 0, { value: 5 })])
    await new Promise((resolve) => setTimeout(resolve, 60))

    expect(heard).not.toHaveBeenCalled()
    expect((await host.read()).sheets[0]?.rows.get(0)?.get(1)?.value).toBe(5)
    expect(excel.session.enableEvents).toBe(true)
  })
})

describe('what Excel does not write', () => {
  const workbook = madeWorkbook(madeSheet('s', [[1, 2, 3]]), madeSheet('t', [[1]]))
  const two = [write(0, 0, { value: 9 }), write(0, 1, { value: 9 })]

  it('names the locked cell of a protected sheet, and leaves all', async () => {
    const { host, excel, person } = await open(workbook)
    person.protect('s', ['A1', 'C1'])
    const before = structuredClone(excel.session.state)

    await expect(host.write([{ at: { ...at(0, 0), sheet: 't' }, cell: { value: 9 } }, ...two])).rejects.toMatchObject({
      reason: 'protected',
      place: { sheet: 's', cell: 'B1' },
    })
    expect(excel.session.state).toEqual(before)
    await host.write([write(0, 0, { value: 9 }), write(0, 2, { value: 9 })])
  })

  it.each([
    ['a person types in a cell', 'cell-edit-mode', ({ excel }: Opened) => excel.beginTyping()],
    [
      'the workbook is read-only',
      'read-only',
      ({ excel }: Opened) => {
        excel.session.readOnly = true
      },
    ],
    ['its sheet was deleted', 'not-found', ({ person }: Opened) => person.deleteSheet('s')],
  ])('is refused where %s', async (_, reason, act) => {
    const opened = await open(workbook)
    act(opened)
    const before = structuredClone(opened.excel.session.state)

    await expect(opened.host.write(two)).rejects.toMatchObject({ reason })
    expect(opened.excel.session.state).toEqual(before)
  })

  it('is put back where a colleague protects another sheet meanwhile', async () => {
    const { host, excel, colleague } = await open(workbook)
    const cells = () => structuredClone(excel.session.state.sheets.map((sheet) => sheet.cells))
    const before = cells()
    excel.session.before = (acts) => {
      if (acts.some((act) => act.startsWith('set'))) colleague.protect('t')
    }

    await expect(host.write([...two, { at: { ...at(0, 0), sheet: 't' }, cell: { value: 9 } }])).rejects.toMatchObject({
      reason: 'protected',
    })
    expect(cells()).toEqual(before)
    expect(excel.session.enableEvents).toBe(true)
  })

  it('is told where the request is too large for the web', async () => {
    const { host } = await open(workbook, { mostBytes: 20_000 })
    const long = [write(0, 0, { value: 'x'.repeat(30_000) })]

    await expect(host.write(long)).rejects.toMatchObject({ reason: 'too-large', place: { sheet: 's', cell: 'A1' } })
  })
})

type Opened = Awaited<ReturnType<typeof open>>
