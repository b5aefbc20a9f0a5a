import type { HostChange } from '../../host.ts'
import { type Known, workbookOf } from '../known.ts'
import type { ExcelProgram } from '../program.ts'
import { readKnown } from '../read/workbook.ts'
import { listenTo } from './handlers.ts'
import { isNothing, nothingPending, type Pending, withTold } from './pending.ts'
import { type Reread, reread } from './reread.ts'

/** Where the workbook as last read is kept, for all acts of a host. */
export interface Memory {
  known: Known | null
}

/** Reads again what Excel tells of and passes it on. What comes while a request is under way becomes one change. */
export async function follow(
  program: ExcelProgram,
  memory: Memory,
  heard: (change: HostChange) => void,
): Promise<() => Promise<void>> {
  let pending = nothingPending
  let running = false
  let stopped = false
  const run = async () => {
    running = true
    try {
      while (!isNothing(pending) && !stopped) {
        const taken = pending
        pending = nothingPending
        const change = await readAgain(program, memory, taken).catch(() => null)
        if (change !== null && !stopped) heard(change)
      }
    } finally {
      running = false
    }
  }
  const remove = await listenTo(program, (told) => {
    pending = withTold(pending, told)
    if (!running) void run()
  })

  return async () => {
    stopped = true
    await remove()
  }
}

/** A person may stand in a cell while another's edit arrives: Excel is asked once they have left it. */
const patiently = { delayForCellEdit: true }

async function readAgain(program: ExcelProgram, memory: Memory, pending: Pending): Promise<HostChange | null> {
  const { known } = memory
  const { known: now, change } = await program.run(patiently, async (context) => {
    if (known === null) return whole(context, program, pending)
    // A sheet may be gone before it is read: then all is read anew.
    return reread(context, program, known, pending).catch(() => whole(context, program, pending))
  })
  memory.known = now

  return change
}

async function whole(context: Excel.RequestContext, program: ExcelProgram, { remote }: Pending): Promise<Reread> {
  const known = await readKnown(context, program, {})

  return { known, change: { kind: 'workbook', workbook: workbookOf(known), remote } }
}
