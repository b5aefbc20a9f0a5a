import type { HostChange } from '../../../src/hosts/host.ts'
import type { Made } from '../../made/workbook.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { publishedPlan } from './a-plan.ts'
import { closeAll, open, settled } from './opened.ts'

afterEach(closeAll)

describe('a workbook that does not fit into one answer', () => {
  it('is read in slices of rows, to the same cells', async () => {
    const file = publishedPlan()
    const { host, excel } = await open(file, { mostBytes: 60_000 })
    const parts: number[] = []
    const read = await host.read({ onProgress: (part) => parts.push(part) })

    expect(read.sheets.map(({ rows, merges }) => ({ rows, merges }))).toEqual(
      file.sheets.map(({ rows, merges }) => ({ rows, merges })),
    )
    expect(parts.at(-1)).toBe(1)
    expect(excel.batches.log.filter(({ error }) => error === null).length).toBeGreaterThan(5)
  })

  it('is read in a few requests, none near the limit of the web', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row): readonly Made[] => [
      `النشاط رقم ${row}`,
      row,
      row / 2,
      'ذاتي',
    ])
    const { host, excel } = await open(madeWorkbook(madeSheet('s', rows)))
    const read = await host.read()

    expect(read.sheets[0]?.rows.size).toBe(30_000)
    expect(excel.batches.log).toHaveLength(6)
    for (const { responseBytes } of excel.batches.log) expect(responseBytes).toBeLessThan(5 * 1024 * 1024)
  })

  it('is followed cell by cell, though its formulas do not fit into one answer either', async () => {
    const rows = Array.from({ length: 900 }, (_, row): readonly Made[] => [
      row,
      row === 0 ? 1 : { value: 2 * row - 1, formula: `A${row + 1}+A${row}` },
    ])
    const opened = await open(madeWorkbook(madeSheet('s', rows)), { mostBytes: 40_000 })
    const { host, person, excel } = opened
    await host.read()
    const changes: HostChange[] = []
    await host.listen((change) => changes.push(change))
    excel.batches.clear()
    person.type('s', 'A300', '7')
    await settled(opened)

    expect(changes).toEqual([
      {
        kind: 'cells',
        remote: false,
        edits: expect.arrayContaining([
          expect.objectContaining({ row: 299, column: 0, cells: [[{ value: 7 }]] }),
          expect.objectContaining({ row: 299, column: 1, cells: [[expect.anything()], [expect.anything()]] }),
        ]),
      },
    ])
    expect(excel.batches.log.filter(({ error }) => error === null).length).toBeGreaterThan(1)
  })

  it('is refused as too large where not even few rows fit', async () => {
    const { host } = await open(publishedPlan(), { mostBytes: 4_000 })

    await expect(host.read()).rejects.toMatchObject({ reason: 'too-large' })
  })

  it('stops between two requests where it is told to', async () => {
    const { host, excel } = await open(publishedPlan(), { mostBytes: 60_000 })
    const stop = new AbortController()
    const reading = host.read({ signal: stop.signal, onProgress: () => stop.abort() })

    await expect(reading).rejects.toMatchObject({ reason: 'stopped' })
    const { length } = excel.batches.log
    await expect(host.read({ signal: stop.signal })).rejects.toMatchObject({ reason: 'stopped' })
    expect(excel.batches.log).toHaveLength(length)
  })
})

describe('a page at work while much is read', () => {
  it('comes to its turn between the rows of one answer', async () => {
    const rows = Array.from({ length: 6_000 }, (_, row): readonly Made[] => [`النشاط رقم ${row}`, row, row / 2, 'ذاتي'])
    const { host } = await open(madeWorkbook(madeSheet('s', rows)))
    // A clock on which every row takes a millisecond.
    let now = 0
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now++)
    const turns = jest.spyOn(globalThis, 'setTimeout')
    await host.read()
    const taken = turns.mock.calls.filter(([, after]) => after === 0).length
    clock.mockRestore()
    turns.mockRestore()

    expect(taken).toBeGreaterThan(500)
  })
})

describe('a sheet with formats far below its cells', () => {
  it('is read where values stand', async () => {
    const { host, excel } = await open(madeWorkbook(madeSheet('s', [['a', { value: 1, format: '0%' }]])))
    const [sheet] = excel.session.state.sheets
    sheet?.cells.set(1_000_000 * 16_384 + 10, { value: null, format: '0.00' })

    expect([...((await host.read()).sheets[0]?.rows.keys() ?? [])]).toEqual([0])
    expect(excel.batches.log.at(-1)?.responseBytes).toBeLessThan(2_000)
  })

  it('is read where values stand also when one of them stands at its far end', async () => {
    const { host, excel } = await open(
      madeWorkbook(
        madeSheet('s', [
          ['a', 1],
          ['b', { value: 2, formula: 'B1*2' }],
        ]),
        madeSheet('t', [['x']]),
      ),
    )
    const [sheet] = excel.session.state.sheets
    sheet?.cells.set(1_048_575 * 16_384 + 16_383, { value: 'far', format: 'General' })
    const [read] = (await host.read()).sheets

    expect([...(read?.rows.keys() ?? [])]).toEqual([0, 1, 1_048_575])
    expect(read?.rows.get(1_048_575)?.get(16_383)).toEqual({ value: 'far' })
    expect(excel.batches.log).toHaveLength(4)
  })

  it('keeps what stands in one row, however far apart', async () => {
    const { host, excel } = await open(madeWorkbook(madeSheet('s', [['a', 1], ['b']])))
    const [sheet] = excel.session.state.sheets
    for (const row of [0, 1, 2, 1_048_575]) sheet?.cells.set(row * 16_384 + 16_383, { value: 'far', format: 'General' })
    const rows = (await host.read()).sheets[0]?.rows ?? new Map()

    expect([...rows.keys()]).toEqual([0, 1, 2, 1_048_575])
    expect([...(rows.get(0) ?? [])]).toEqual([
      [0, { value: 'a' }],
      [1, { value: 1 }],
      [16_383, { value: 'far' }],
    ])
  })
})
