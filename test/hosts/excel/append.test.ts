import { recordRows } from '../../../src/decide.ts'
import { excelHost, programOf } from '../../../src/hosts/excel/index.ts'
import type { Host } from '../../../src/hosts/host.ts'
import { languages } from '../../../src/lang/index.ts'
import { aDecision, checked, decided, decisionsOn, sample } from '../../review/decided.ts'
import { closeAll, type Opened, open } from './opened.ts'

afterEach(closeAll)

const meeting = { day: '2026-03-12', place: 'مقر الجماعة', present: ['رئيس اللجنة', 'المجتمع المدني'], by: 'المقرر' }
const sheet = languages.ar.interface.review.sheet
const wanted = decisionsOn(checked(sample)).map(({ decision: { reason } }) => reason)

async function append(host: Host, from: number, to: number): Promise<void> {
  const examined = checked(await host.read())
  const entries = { meetings: from === 0 ? [meeting] : [], decisions: decisionsOn(examined).slice(from, to) }
  await host.append(recordRows(examined, entries, languages.ar))
}

/** A second pane over the same workbook. */
function secondHost({ excel }: Opened): Host {
  return excelHost(programOf(excel.Excel, excel.Office))
}

async function reviewed(host: Host) {
  const { report } = checked(await host.read())

  return { reasons: decided({ report }).map(({ reason }) => reason), remarks: report.review?.remarks }
}

describe.each([
  ['web', '1.15'],
  ['windows', '1.9'],
] as const)('rows that are appended in Excel (%s, ExcelApi %s)', (profile, api) => {
  it('make the record with its table, and then add to it: ten decisions', async () => {
    const { host, excel } = await open(sample, { profile, api })
    await append(host, 0, 6)
    excel.batches.clear()
    await append(host, 6, 10)

    expect(await reviewed(host)).toEqual({ reasons: wanted, remarks: [] })
    expect(excel.session.state.sheets.at(-1)).toMatchObject({
      name: sheet,
      tables: [{ name: 'infitah_decisions', range: { row: 3, endRow: 14 } }],
    })
    expect(excel.session.state.names).toMatchObject([{ name: '_infitah_decisions', visible: false }])
    // Three to read the workbook, four to append, three to read it again.
    expect(excel.batches.log.length).toBeLessThanOrEqual(10)
  })

  it('are all there where two panes decide at the same time, and stay whole when the table is sorted', async () => {
    const opened = await open(sample, { profile, api })
    const [one, other] = [opened.host, secondHost(opened)]
    await append(one, 0, 2)
    const [a, b] = [checked(await one.read()), checked(await other.read())]
    const rowsOf = (examined: typeof a, from: number, to: number) =>
      recordRows(examined, { decisions: decisionsOn(examined).slice(from, to) }, languages.ar)
    await one.append(rowsOf(a, 2, 6))
    await other.append(rowsOf(b, 6, 10))
    opened.person.sortTable(sheet, 6)

    expect(await reviewed(one)).toEqual({ reasons: wanted, remarks: [] })
  })

  it('are noticed and named where one is deleted', async () => {
    const opened = await open(sample, { profile, api })
    await append(opened.host, 0, 3)
    opened.person.deleteRow(sheet, 5)

    expect(await reviewed(opened.host)).toEqual({
      reasons: wanted.slice(1, 3),
      remarks: [expect.objectContaining({ kind: 'missing', message: expect.stringContaining('B01') })],
    })
  })

  it('both go to the first sheet where two panes begin the record', async () => {
    const opened = await open(sample, { profile, api })
    const [one, other] = [opened.host, secondHost(opened)]
    const [a, b] = [checked(await one.read()), checked(await other.read())]
    const [first, second] = decisionsOn(a, 2)
    await one.append(recordRows(a, { decisions: first === undefined ? [] : [first] }, languages.ar))
    await other.append(recordRows(b, { decisions: second === undefined ? [] : [second] }, languages.ar))

    expect(await reviewed(one)).toEqual({ reasons: wanted.slice(0, 2), remarks: [] })
  })

  it('begin a new record where somebody deleted the sheet of the last', async () => {
    const { host, excel, person } = await open(sample, { profile, api })
    await append(host, 0, 2)
    person.deleteSheet(sheet)
    expect(excel.session.state.names).toMatchObject([
      { name: '_infitah_decisions', formula: expect.stringContaining('#REF!') },
    ])
    await append(host, 0, 1)

    expect(await reviewed(host)).toEqual({ reasons: wanted.slice(0, 1), remarks: [] })
    expect(excel.session.state.names).toMatchObject([{ formula: expect.stringContaining(sheet) }])
  })

  it('say why they were not added', async () => {
    const opened = await open(sample, { profile, api })
    await append(opened.host, 0, 1)
    const examined = checked(await opened.host.read())
    const rows = recordRows(
      examined,
      { decisions: [{ fingerprint: examined.report.findings[0]?.fingerprint ?? '', decision: aDecision() }] },
      languages.ar,
    )
    opened.person.protect(sheet)

    await expect(opened.host.append(rows)).rejects.toMatchObject({ reason: 'protected' })
    expect(await reviewed(opened.host)).toEqual({ reasons: wanted.slice(0, 1), remarks: [] })
  })
})
