import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../../src/check.ts'
import { readWorkbook } from '../../../src/files.ts'
import { type Cell, cellAt, type Place, parseAddress, sheetNamed, type Workbook } from '../../../src/grid/index.ts'
import { type HostChange, HostError, type InsertedSheet } from '../../../src/hosts/host.ts'
import { type FileEvent, type FileHost, fileHost, openFile } from '../../../src/hosts/memory/index.ts'
import { patchXlsx, readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { languages } from '../../../src/lang/index.ts'
import { smallWorkbook } from '../../cli/a-world.ts'

const sample = readFileSync(join(import.meta.dirname, '../../../templates/ait-melloul-2024-2025.xlsx'))
const ods = readFileSync(join(import.meta.dirname, '../../variations/workbooks/typed.libreoffice.ods'))

async function opened(bytes: Uint8Array = sample, name = 'plan.xlsx'): Promise<FileHost> {
  return fileHost(await openFile(name, bytes, readWorkbook))
}

function findingsOf(workbook: Workbook) {
  return check(workbook, { asOf: '2026-11-23', language: languages.fr }).findings
}

function at(workbook: Workbook, { sheet, row, column }: Place): Cell | undefined {
  const grid = sheetNamed(workbook, sheet)

  return grid === undefined ? undefined : cellAt(grid, row, column)
}

function placeOf(sheet: string, address: string): Place {
  return { sheet, ...(parseAddress(address) ?? { row: -1, column: -1 }) }
}

/** The weights of the project whose weights sum to 101, and what the check offers for them. */
async function weights(host: FileHost) {
  const found = findingsOf(await host.read()).find(({ rule }) => rule === 'indicator/weights-sum')
  const edits = found?.fix?.edits ?? []

  return edits.map(({ sheet, cell, value = null }) => ({ at: placeOf(sheet, cell), cell: { value } }))
}

const sheet = 'Sums'
const part = { sheet, row: 0, column: 0 }
const empty = { sheet, row: 0, column: 5 }
const sum = { sheet, row: 1, column: 0 }

/** A workbook with a sheet that nothing protects, where A2 adds up A1 and B1. */
const sums = patchXlsx(smallWorkbook(), {
  sheets: [
    {
      name: sheet,
      rows: [
        [{ value: 10.5, format: '#,##0.00' }, { value: 2 }],
        [
          { value: 12.5, formula: 'SUM(A1:B1)' },
          { value: 3, formula: 'B1+1' },
        ],
      ],
    },
  ],
})

async function reasonOf(act: Promise<unknown>): Promise<HostError> {
  const error = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof HostError)) throw new Error(`no HostError: ${error}`)

  return error
}

const dashboard: InsertedSheet = {
  name: 'Tableau',
  definedName: '_infitah_dashboard',
  rightToLeft: true,
  tables: [
    {
      name: 'Totals',
      row: 2,
      column: 1,
      rows: [
        [{ value: 'Projet' }, { value: 'Coût' }],
        [{ value: 'PO-1' }, { value: 10.5, format: '#,##0.00' }],
        [{ value: 'Total' }, { value: 10.5, formula: 'SUM(C4:C4)', format: '#,##0.00' }],
        [{ value: 'Same' }, { value: 10.5, formula: 'SUM(Totals[Coût])' }],
      ],
    },
  ],
  texts: [{ row: 0, column: 0, text: 'Totaux' }],
  charts: [
    {
      kind: 'bar',
      title: 'Coût',
      of: { row: 2, column: 1, endRow: 3, endColumn: 2 },
      over: { row: 8, column: 1, endRow: 20, endColumn: 6 },
    },
  ],
}

describe('a file as a host', () => {
  it('is read as it is, and gives its own bytes back', async () => {
    const host = await opened()

    expect(await host.read()).toEqual(readXlsx(sample))
    expect(Buffer.from(host.saved()).equals(sample)).toBe(true)
  })

  it('tells how far it is, and stops when it is told to', async () => {
    const host = await opened()
    const parts: number[] = []
    await host.read({ onProgress: (part) => parts.push(part) })

    expect(parts).toEqual([1])
    expect((await reasonOf(host.read({ signal: AbortSignal.abort() }))).reason).toBe('stopped')
  })

  it('writes a fix into its copy, which the check then finds mended', async () => {
    const host = await opened()
    const before = findingsOf(await host.read()).map(({ rule }) => rule)
    const writes = await weights(host)
    await host.write(writes)
    const copy = readXlsx(host.saved())

    expect(writes.length).toBeGreaterThan(0)
    expect(before.filter((rule) => rule !== 'indicator/weights-sum')).toEqual(findingsOf(copy).map(({ rule }) => rule))
    expect(await host.read()).toEqual(copy)
  })

  it('undoes exactly: the copy is the file again, to the byte', async () => {
    const host = await opened()
    const held = await host.write(await weights(host))
    const again = await host.write(held)

    expect(Buffer.from(host.saved()).equals(sample)).toBe(true)
    expect(again.map(({ cell }) => cell?.value)).toEqual((await weights(host)).map(({ cell }) => cell.value))
  })

  it('undoes one write and keeps another, whatever formats they laid', async () => {
    const host = await opened(sums)
    await host.write([{ at: empty, cell: { value: 1 } }])
    const held = await host.write([
      { at: empty, cell: { value: 0.5, format: '0%' } },
      { at: part, cell: null },
    ])
    await host.write(held)

    expect(at(await host.read(), empty)).toEqual({ value: 1 })
    expect(at(await host.read(), part)).toEqual(at(readXlsx(sums), part))
    await host.write([{ at: empty, cell: null }])
    expect(Buffer.from(host.saved()).equals(sums)).toBe(true)
  })

  it('shows sums added up again, and tells of them', async () => {
    const host = await opened(sums)
    const heard: HostChange[] = []
    const stop = await host.listen((change) => heard.push(change))
    await host.write([{ at: part, cell: { value: 11.75 } }])
    await stop()
    await host.write([{ at: part, cell: { value: 7 } }])

    expect(heard).toEqual([
      {
        kind: 'cells',
        remote: false,
        edits: [{ ...sum, cells: [[{ value: 13.75, formula: 'SUM(A1:B1)' }]] }],
      },
    ])
  })

  it.each([
    ['a sheet that is not there', placeOf('nowhere', 'A1'), { value: 1 }, 'not-found'],
    ['an error as a value', null, { value: { error: '#REF!' } }, 'unsupported'],
    ['a number that is none', null, { value: Number.NaN }, 'unsupported'],
  ] as const)('writes all or nothing: %s', async (_, place, cell, reason) => {
    const host = await opened(sums)
    const good = { at: empty, cell: { value: 1 } }
    const error = await reasonOf(host.write([good, { at: place ?? part, cell }]))

    expect(error.reason).toBe(reason)
    expect(Buffer.from(host.saved()).equals(sums)).toBe(true)
  })

  it('tells viewers what to show and to mark, and refuses places that are not there', async () => {
    const host = await opened(sums)
    const events: FileEvent[] = []
    const stop = host.watch((event) => events.push(event))
    await host.show(part)
    await host.mark([{ at: part, severity: 'error' }])
    await host.unmark()
    stop()
    await host.show(part)

    expect(events).toEqual([
      { kind: 'shown', place: part },
      { kind: 'marked', marks: [{ at: part, severity: 'error' }] },
      { kind: 'marked', marks: [] },
    ])
    expect((await reasonOf(host.show(placeOf('nowhere', 'A1')))).reason).toBe('not-found')
  })
})

describe('a sheet of ours in a file', () => {
  it('is added to the copy and told with the charts that it lacks', async () => {
    const host = await opened()
    const events: FileEvent[] = []
    host.watch((event) => events.push(event))
    await host.insert(dashboard)
    const sheet = sheetNamed(readXlsx(host.saved()), 'Tableau')

    expect(sheet?.ours).toBe(true)
    expect([...(sheet?.rows ?? [])].map(([row, cells]) => [row, [...cells]])).toEqual([
      [0, [[0, { value: 'Totaux' }]]],
      [
        2,
        [
          [1, { value: 'Projet' }],
          [2, { value: 'Coût' }],
        ],
      ],
      [
        3,
        [
          [1, { value: 'PO-1' }],
          [2, { value: 10.5, format: '#,##0.00' }],
        ],
      ],
      [
        4,
        [
          [1, { value: 'Total' }],
          [2, { value: 10.5, formula: 'SUM(C4:C4)', format: '#,##0.00' }],
        ],
      ],
      [
        5,
        [
          [1, { value: 'Same' }],
          [2, { value: 10.5 }],
        ],
      ],
    ])
    expect(events.at(-1)).toEqual({ kind: 'inserted', sheet: 'Tableau', chartsLeftOut: 1 })
  })

  it('takes the place of that of the same name, now and when the copy is opened again', async () => {
    const host = await opened()
    await host.insert(dashboard)
    await host.insert({ ...dashboard, texts: [{ row: 0, column: 0, text: 'Encore' }] })
    const copy = await opened(host.saved())
    await copy.insert({ ...dashboard, texts: [{ row: 0, column: 0, text: 'Enfin' }] })
    const grid = sheetNamed(readXlsx(copy.saved()), 'Tableau')

    expect(
      sheetNamed(await host.read(), 'Tableau')
        ?.rows.get(0)
        ?.get(0)?.value,
    ).toBe('Encore')
    expect(grid?.rows.get(0)?.get(0)?.value).toBe('Enfin')
    expect((await copy.read()).sheets).toHaveLength((await host.read()).sheets.length)
  })

  it('leaves nothing of a larger one that a copy holds already', async () => {
    const host = await opened(sums)
    await host.insert(dashboard)
    const copy = await opened(host.saved())
    const [table] = dashboard.tables
    await copy.insert({
      ...dashboard,
      tables: [{ ...table, name: 'Totals', row: 1, column: 0, rows: [[{ value: 'Projet' }]] }],
    })
    const grid = sheetNamed(readXlsx(copy.saved()), 'Tableau')

    expect([...(grid?.rows ?? [])].map(([row, cells]) => [row, [...cells]])).toEqual([
      [0, [[0, { value: 'Totaux' }]]],
      [1, [[0, { value: 'Projet' }]]],
    ])
  })

  it('is refused where tables of the one that is there would go on speaking of its size', async () => {
    const rows = [[{ value: 'Projet' }], [{ value: 'PO-1' }]]
    const bytes = patchXlsx(sums, {
      sheets: [{ name: 'Tableau', definedName: '_infitah_dashboard', table: 'Totals', rows }],
    })
    const host = await opened(bytes)

    expect((await reasonOf(host.insert(dashboard))).reason).toBe('unsupported')
    expect(host.saved()).toBe(bytes)
  })

  it('is refused where the name is that of a sheet of the person', async () => {
    const host = await opened()
    const [first] = (await host.read()).sheets
    const error = await reasonOf(host.insert({ ...dashboard, name: first?.name ?? '' }))

    expect(error).toMatchObject({ reason: 'unsupported', place: { sheet: first?.name } })
  })
})

it('lets a workbook of another format be read and shown, and refuses to write it', async () => {
  const host = await opened(ods, 'plan.ods')
  const { sheets } = await host.read()
  const place = { sheet: sheets[0]?.name ?? '', row: 0, column: 0 }
  await host.show(place)

  expect(host.file.writable).toBe(false)
  expect((await reasonOf(host.write([{ at: place, cell: { value: 1 } }]))).reason).toBe('read-only')
  expect(() => host.saved()).toThrow(HostError)
})
