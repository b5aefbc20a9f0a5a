import { excelHost, programOf } from '../../../src/hosts/excel/index.ts'
import type { HostChange } from '../../../src/hosts/host.ts'
import { type PlainWorkbook, plainOf } from './plain.ts'

/** What the add-in saw and did, as the test is told. */
export interface Seen {
  readonly platform: string
  readonly read: PlainWorkbook
  readonly syncs: number
  readonly changes: readonly HostChange[]
  readonly undone: PlainWorkbook
}

/** Reads the workbook, hears of what a person types, writes and takes it back. */
async function tryHost(): Promise<Seen> {
  const { platform } = await Office.onReady()
  const { program, person } = window.parent.window.excel
  const host = excelHost(programOf(Excel, Office))
  program.batches.clear()
  const read = await host.read()
  const syncs = program.batches.log.length

  const [sheet] = read.sheets
  const changes: HostChange[] = []
  await host.listen((change) => changes.push(change))
  person.type(sheet?.name ?? '', 'A1', 'typed')
  await new Promise((resolve) => setTimeout(resolve, 200))
  person.undo()
  const was = await host.write([{ at: { sheet: sheet?.name ?? '', row: 0, column: 0 }, cell: { value: '5.10' } }])
  await host.write(was)

  return { platform: String(platform), read: plainOf(read), syncs, changes, undone: plainOf(await host.read()) }
}

tryHost().then(
  (seen) => fetch('/seen', { method: 'POST', body: JSON.stringify(seen) }),
  (error) => fetch('/seen', { method: 'POST', body: JSON.stringify({ error: `${error} ${error?.stack}` }) }),
)
