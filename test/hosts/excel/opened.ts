import type { Workbook } from '../../../src/grid/index.ts'
import { excelHost, programOf } from '../../../src/hosts/excel/index.ts'
import type { Host } from '../../../src/hosts/host.ts'
import { type Acts, actsOf } from '../../excel-host/acts.ts'
import { type OpenedExcel, openExcel, type Profile } from '../../excel-host/open-excel.ts'
import type { ApiVersion } from '../../excel-host/wire/requirements.ts'

/** A workbook open in the simulated Excel, with the host that runs in it over Microsoft's office.js. */
export interface Opened {
  readonly excel: OpenedExcel
  readonly host: Host
  readonly person: Acts
  readonly colleague: Acts
}

export interface OpenOptions {
  readonly profile?: Profile
  readonly api?: ApiVersion
  readonly mostBytes?: number
}

/** Both programs and all three ages: what every act must do in them. How a program passes arrays and what an age lacks do not meet. */
export const programs: readonly (readonly [Profile, ApiVersion])[] = [
  ['web', '1.9'],
  ['windows', '1.14'],
  ['web', '1.15'],
]

const opened: OpenedExcel[] = []

/** Opens a workbook; `closeAll` closes what a test opened. */
export async function open(workbook: Workbook, options: OpenOptions = {}): Promise<Opened> {
  const { profile = 'web', api = '1.15', ...rest } = options
  const excel = await openExcel(profile, { workbook, api, ...rest })
  opened.push(excel)
  excel.batches.clear()

  return {
    excel,
    host: excelHost(programOf(excel.Excel, excel.Office)),
    person: actsOf(excel.session),
    colleague: actsOf(excel.session, 'Remote'),
  }
}

export function closeAll(): void {
  for (const excel of opened.splice(0)) excel.close()
}

/** Waits until Excel told what there is to tell and the host read it. */
export async function settled({ excel }: Opened): Promise<void> {
  let before = -1
  while (before !== excel.batches.log.length) {
    before = excel.batches.log.length
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}
