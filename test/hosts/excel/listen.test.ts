import type { Workbook } from '../../../src/grid/index.ts'
import type { HostChange } from '../../../src/hosts/host.ts'
import { liveCheck } from '../../../src/live.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { publishedPlan } from './a-plan.ts'
import { closeAll, type OpenOptions, open, programs, settled } from './opened.ts'

afterEach(closeAll)

const sums = madeWorkbook(
  madeSheet('s', [
    ['a', 1],
    ['b', 2],
    ['all', { value: 3, formula: 'SUM(B1:B2)' }],
  ]),
  madeSheet('t', [[{ value: 3, formula: 's!B3' }], ['x']]),
)

async function followed(workbook: Workbook, options?: OpenOptions) {
  const opened = await open(workbook, options)
  const read = await opened.host.read()
  const changes: HostChange[] = []
  const stop = await opened.host.listen((change) => changes.push(change))
  opened.excel.batches.clear()

  return { ...opened, read, changes, stop, settled: () => settled(opened) }
}

describe.each(programs)('a person who works in Excel (%s, ExcelApi %s)', (profile, api) => {
  it('types, and formulas follow, with one request', async () => {
    const { person, changes, excel, ...opened } = await followed(sums, { profile, api })
    person.type('s', 'B1', '10')
    await opened.settled()

    expect(excel.batches.log).toHaveLength(1)
    expect(changes).toEqual([
      {
        kind: 'cells',
        remote: false,
        edits: [
          { sheet: 's', row: 0, column: 1, cells: [[{ value: 10 }]] },
          { sheet: 's', row: 2, column: 1, cells: [[{ value: 12, formula: 'SUM(B1:B2)' }]] },
          { sheet: 't', row: 0, column: 0, cells: [[{ value: 12, formula: 's!B3' }]] },
        ],
      },
    ])
  })

  it('inserts and deletes rows: that sheet is read again', async () => {
    const { person, changes, excel, ...opened } = await followed(sums, { profile, api })
    person.insertRow('s', 1)
    await opened.settled()
    expect(excel.batches.log).toHaveLength(3)
    expect(changes).toEqual([{ kind: 'workbook', remote: false, workbook: await opened.host.read() }])

    person.deleteRow('s', 1)
    await opened.settled()
    expect(changes[1]).toMatchObject({
      kind: 'workbook',
      workbook: { sheets: opened.read.sheets.map(({ rows }) => ({ rows })) },
    })
  })
})

describe('a change in Excel', () => {
  it('is followed to the same findings as a check of the whole', async () => {
    const { person, changes, read, host, ...opened } = await followed(publishedPlan())
    const live = liveCheck(read, { asOf: '2026-11-23' })
    person.type(read.sheets[2]?.name ?? '', 'G4', 123_456.789)
    await opened.settled()
    for (const change of changes) if (change.kind === 'cells') live.update(change.edits)

    const whole = liveCheck(await host.read(), { asOf: '2026-11-23' })
    expect(changes).toHaveLength(1)
    expect(live.judged().findings).toEqual(whole.judged().findings)
    expect(live.judged().findings).not.toEqual(liveCheck(read, { asOf: '2026-11-23' }).judged().findings)
  })

  it.each(['web', 'windows'] as const)(
    'of a colleague is told as remote, also while a person types in a cell (%s)',
    async (profile) => {
      const { colleague, changes, excel, ...opened } = await followed(sums, { profile })
      excel.beginTyping()
      colleague.type('s', 'B2', 5)
      await opened.settled()
      expect(changes).toEqual([])

      excel.endTyping()
      for (let tries = 0; tries < 50 && changes.length === 0; tries += 1) await opened.settled()
      expect(changes).toMatchObject([{ kind: 'cells', remote: true, edits: [{ row: 1 }, { row: 2 }, { sheet: 't' }] }])
    },
  )

  it('that comes as a burst is one change, or two where the first was being read', async () => {
    const { person, changes, excel, ...opened } = await followed(sums)
    const rows = Array.from({ length: 200 }, (_, row) => [`r${row}`, row])
    person.paste('s', 'D1', rows, 'by cell')
    await opened.settled()

    expect(changes.length).toBeLessThanOrEqual(2)
    expect(excel.batches.log.length).toBeLessThanOrEqual(2)
    const cells = changes.flatMap((change) => (change.kind === 'cells' ? change.edits : []))
    expect(cells).toHaveLength(400)
  })

  it('pasted as a block is one edit', async () => {
    const { person, changes, ...opened } = await followed(sums)
    person.paste('s', 'D1', [
      [1, 2],
      [3, '5%'],
    ])
    await opened.settled()

    expect(changes).toMatchObject([
      {
        edits: [
          {
            row: 0,
            column: 3,
            cells: [
              [{ value: 1 }, { value: 2 }],
              [{ value: 3 }, { value: 0.05, format: '0%' }],
            ],
          },
        ],
      },
    ])
  })

  it('is taken back by undo', async () => {
    const { person, changes, read, host, ...opened } = await followed(sums)
    person.type('s', 'B1', 10)
    await opened.settled()
    person.undo()
    await opened.settled()

    expect(changes).toHaveLength(2)
    expect(await host.read()).toEqual(read)
  })

  it('of a number format is told, of a colour not', async () => {
    const { person, changes, host, ...opened } = await followed(sums)
    person.formatNumbers('s', 'B1:B2', '0%')
    await opened.settled()
    expect(changes).toMatchObject([{ edits: [{ cells: [[{ format: '0%' }], [{ format: '0%' }]] }] }])

    await host.mark([{ at: { sheet: 's', row: 0, column: 0 }, severity: 'error' }])
    await opened.settled()
    expect(changes).toHaveLength(1)
  })

  it.each<[string, (opened: Awaited<ReturnType<typeof followed>>) => void, readonly string[]]>([
    ['added', ({ person }) => person.addSheet('new'), ['s', 't', 'new']],
    ['deleted', ({ person }) => person.deleteSheet('t'), ['s']],
    [
      'deleted by a colleague while its cells are read',
      ({ person, colleague }) => {
        person.type('t', 'A2', 1)
        colleague.deleteSheet('t')
      },
      ['s'],
    ],
    [
      'renamed, with the next edit',
      ({ person }) => {
        person.renameSheet('t', 'u')
        person.type('s', 'A1', 'z')
      },
      ['s', 'u'],
    ],
  ])('of the sheets is told with the whole workbook: one %s', async (_, act, names) => {
    const opened = await followed(sums)
    act(opened)
    await opened.settled()
    const last = opened.changes.at(-1)

    expect(last?.kind).toBe('workbook')
    expect(last?.kind === 'workbook' && last.workbook.sheets.map(({ name }) => name)).toEqual(names)
    expect(last?.kind === 'workbook' && last.workbook).toEqual(await opened.host.read())
  })

  it('by sorting is told with the sheet', async () => {
    const { person, changes, host, ...opened } = await followed(
      madeWorkbook(
        madeSheet('s', [
          ['b', 1],
          ['a', 2],
        ]),
      ),
    )
    person.sortRows('s', 0, 1)
    await opened.settled()

    expect(changes).toEqual([{ kind: 'workbook', remote: false, workbook: await host.read() }])
    expect((await host.read()).sheets[0]?.rows.get(0)?.get(1)).toEqual({ value: 2 })
  })

  it('is told to all who listen, until the last of them stops', async () => {
    const { host, person, changes, excel, stop, ...opened } = await followed(sums)
    const others: HostChange[] = []
    const stopOther = await host.listen((change) => others.push(change))
    person.type('s', 'B1', 10)
    await opened.settled()
    expect(others).toEqual(changes)
    expect(excel.batches.log).toHaveLength(1)

    await stop()
    person.type('s', 'B1', 11)
    await opened.settled()
    expect([changes.length, others.length]).toEqual([1, 2])
    await stopOther()
    expect(excel.session.events.registered).toBe(0)
  })

  it('that could not be read is told with the next', async () => {
    const { person, changes, excel, ...opened } = await followed(sums)
    excel.session.busy = true
    person.type('s', 'A1', 'first')
    await opened.settled()
    expect(changes).toEqual([])

    excel.session.busy = false
    person.type('s', 'A2', 'second')
    await opened.settled()
    expect(changes).toMatchObject([{ edits: [{ cells: [[{ value: 'first' }]] }, { cells: [[{ value: 'second' }]] }] }])
  })

  it('of more cells than an edit is worth reads the sheet', async () => {
    const { person, changes, ...opened } = await followed(sums)
    person.paste(
      's',
      'D1',
      Array.from({ length: 201 }, () => Array.from({ length: 100 }, () => 1)),
    )
    await opened.settled()

    expect(changes).toMatchObject([{ kind: 'workbook' }])
  })

  it('is not heard of any more once nobody listens, and Excel is told so', async () => {
    const { person, changes, excel, stop, ...opened } = await followed(sums)
    expect(excel.session.events.registered).toBe(6)
    await stop()
    expect(excel.session.events.registered).toBe(0)

    person.type('s', 'B1', 10)
    await opened.settled()
    expect(changes).toEqual([])
  })

  it('is heard of after Excel would not listen at first', async () => {
    const opened = await open(sums)
    opened.excel.beginTyping()
    await expect(opened.host.listen(() => {})).rejects.toMatchObject({ reason: 'cell-edit-mode' })

    opened.excel.endTyping()
    const heard = jest.fn()
    await opened.host.listen(heard)
    opened.person.type('s', 'B1', 10)
    await settled(opened)
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('before anything was read is told with the whole workbook', async () => {
    const opened = await open(sums)
    const changes: HostChange[] = []
    await opened.host.listen((change) => changes.push(change))
    opened.person.type('s', 'B1', 10)
    await settled(opened)

    expect(changes).toEqual([{ kind: 'workbook', remote: false, workbook: await opened.host.read() }])
  })
})
