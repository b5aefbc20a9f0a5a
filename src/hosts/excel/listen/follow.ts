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
  const isHeard = () => listeners.size > 0

  return async (heard) => {
    started ??= listenTo(program, rereading(program, memory, tell, isHeard))
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

/** How many milliseconds pass before Excel is asked again where a person stands in a cell. */
const patience = 500

/**
 * Takes what Excel tells and reads it again. What comes while a request is under way becomes one change; what could not be
 * read waits for the next event, or until the person leaves the cell that they stand in.
 */
function rereading(
  program: ExcelProgram,
  memory: Memory,
  tell: (change: HostChange) => void,
  isHeard: () => boolean,
): (told: Told) => void {
  let pending = nothingPending
  let running = false
  const run = async () => {
    running = true
    while (!isNothing(pending)) {
      const taken = pending
      pending = nothingPending
      try {
        const { change } = await readAgain(program, memory, taken)
        if (change !== null) tell(change)
      } catch (error) {
        pending = together(taken, pending)
        if (!isTyping(error) || !isHeard()) break
        await new Promise((done) => setTimeout(done, patience))
      }
    }
    running = false
  }

  return (told) => {
    pending = withTold(pending, told)
    if (!running) void run()
  }
}

function isTyping(error: unknown): boolean {
  return hostErrorOf(error).reason === 'cell-edit-mode'
}

/** A person may stand in a cell while another's edit arrives: an Excel that can wait is asked once they have left it. */
const patiently = { delayForCellEdit: true }

async function readAgain(program: ExcelProgram, memory: Memory, pending: Pending): Promise<Reread> {
  const { known } = memory
  const answer = await program.run(patiently, async (context) => {
    if (known === null) return whole(context, program, pending)
    // A sheet may be gone before it is read: then all is read anew.
    return reread(context, program, known, pending).catch((error: unknown) => {
      if (isTyping(error)) throw error
      return whole(context, program, pending)
    })
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
