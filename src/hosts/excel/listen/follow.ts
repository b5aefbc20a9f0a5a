import type { Host, HostChange } from '../../host.ts'
import { hostErrorOf } from '../errors.ts'
import { type Known, learn, workbookOf } from '../known.ts'
import type { ExcelProgram } from '../program.ts'
import { readKnown } from '../read/workbook.ts'
import { listenTo } from './handlers.ts'
import { isNothing, nothingPending, type Pending, type Told, together, withTold } from './pending.ts'
import { type Reread, reread } from './reread.ts'

/** Where the workbook as last read is kept, for all acts of a host. */
export interface Memory {
  known: Known | null
}

/** Tells all who listen of every change, from the first to come until the last to go. */
export function following(program: ExcelProgram, memory: Memory): Host['listen'] {
  const listeners = new Set<(change: HostChange) => void>()
  const tell = (change: HostChange) => {
    for (const heard of listeners) heard(change)
  }
  let started: Promise<() => Promise<void>> | null = null

  return async (heard) => {
    started ??= listenTo(program, rereading(program, memory, tell))
    const stop = await started.catch((error: unknown) => {
      started = null
      throw hostErrorOf(error)
    })
    listeners.add(heard)
    return async () => {
      listeners.delete(heard)
      if (listeners.size > 0 || started === null) return

      started = null
      await stop()
    }
  }
}

/**
 * Takes what Excel tells and reads it again. What comes while a request is under way becomes one change; what could not be
 * read waits for the next event.
 */
function rereading(program: ExcelProgram, memory: Memory, tell: (change: HostChange) => void): (told: Told) => void {
  let pending = nothingPending
  let running = false
  const run = async () => {
    running = true
    while (!isNothing(pending)) {
      const taken = pending
      pending = nothingPending
      const answer = await readAgain(program, memory, taken).catch(() => null)
      if (answer === null) {
        pending = together(taken, pending)
        break
      }
      if (answer.change !== null) tell(answer.change)
    }
    running = false
  }

  return (told) => {
    pending = withTold(pending, told)
    if (!running) void run()
  }
}

/** A person may stand in a cell while another's edit arrives: Excel is asked once they have left it. */
const patiently = { delayForCellEdit: true }

async function readAgain(program: ExcelProgram, memory: Memory, pending: Pending): Promise<Reread> {
  const { known } = memory
  const answer = await program.run(patiently, async (context) => {
    if (known === null) return whole(context, program, pending)
    // A sheet may be gone before it is read: then all is read anew.
    return reread(context, program, known, pending).catch(() => whole(context, program, pending))
  })
  // The workbook may have been read meanwhile, for another act.
  if (memory.known === known || answer.change?.kind === 'workbook') memory.known = answer.known
  else if (memory.known !== null && answer.change !== null) learn(memory.known, answer.change.edits)

  return answer
}

async function whole(context: Excel.RequestContext, program: ExcelProgram, { remote }: Pending): Promise<Reread> {
  const known = await readKnown(context, program, {})

  return { known, change: { kind: 'workbook', workbook: workbookOf(known), remote } }
}
