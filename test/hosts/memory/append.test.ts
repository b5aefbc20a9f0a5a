import { recordRows } from '../../../src/decide.ts'
import { readWorkbook } from '../../../src/files.ts'
import { type FileEvent, fileHost, openFile } from '../../../src/hosts/memory/index.ts'
import { readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { languages } from '../../../src/lang/index.ts'
import { checked, decided, decisionsOn, sampleBytes } from '../../review/decided.ts'

describe('rows that are appended to an open file', () => {
  const opened = async (bytes: Uint8Array) => fileHost(await openFile('plan.xlsx', bytes, readWorkbook))

  it('are in the workbook at once, whether their sheet is new or the file had it, and in the copy', async () => {
    const host = await opened(sampleBytes)
    const append = async (from: number, to: number) => {
      const examined = checked(await host.read())
      await host.append(recordRows(examined, { decisions: decisionsOn(examined).slice(from, to) }, languages.fr))
    }
    const events: FileEvent['kind'][] = []
    host.watch(({ kind }) => events.push(kind))
    await append(0, 2)
    await append(2, 4)
    const reopened = await opened(host.saved())
    const examined = checked(await reopened.read())
    await reopened.append(recordRows(examined, { decisions: decisionsOn(examined).slice(4, 6) }, languages.fr))
    await reopened.write([{ at: { sheet: 'بطاقة الخطة', row: 40, column: 0 }, cell: { value: 'x' } }])
    const { report } = checked(readXlsx(reopened.saved()))

    expect(events).toEqual(['workbook', 'workbook'])
    expect(decided(checked(await host.read()))).toHaveLength(4)
    expect(decided({ report })).toHaveLength(6)
    expect(report.review?.remarks).toEqual([])
  })

  it('are refused in a file that cannot be written', async () => {
    const examined = checked(readXlsx(sampleBytes))
    const rows = recordRows(examined, { decisions: decisionsOn(examined, 1) }, languages.fr)
    const host = fileHost({ name: 'plan.ods', bytes: sampleBytes, workbook: readXlsx(sampleBytes), writable: false })

    await expect(host.append(rows)).rejects.toMatchObject({ reason: 'read-only' })
  })
})
