import { workbook } from './objects/workbook.ts'
import { type Session, settle } from './session.ts'
import { runBatch } from './wire/interpreter.ts'
import type { World } from './wire/paths.ts'
import { type References, referencesOf } from './wire/references.ts'
import { actionTypes, type BatchRequest, type BatchResponse, pathTypes } from './wire/request.ts'
import type { Thing } from './wire/thing.ts'

/** One sync as the log keeps it. */
export interface Batch {
  /** What it did, in words: `load Range`, `set Range.Values`, `call Range.Select`. Traces and references are left out. */
  readonly acts: readonly string[]
  readonly requestBytes: number
  readonly responseBytes: number
  readonly error: string | null
}

/** Runs batches and keeps a log of them. */
export interface Batches {
  readonly log: readonly Batch[]
  readonly references: References
  /** Begins the log anew. */
  clear(): void
  /** Gives the response's text, or the number of an error that Excel has for the whole. */
  run(text: string, mostBytes: number): string | number
}

/** Errors of the frame, not of a batch. */
const requestTooLarge = 5103
const responseTooLarge = 5104

/** No batch yet. */
export function batchesOf(session: Session): Batches {
  const references = referencesOf()
  const world: World = { root: workbook(session, references), services: servicesOf(), references }
  const log: Batch[] = []

  return {
    log,
    references,
    clear: () => void log.splice(0),
    run(text, mostBytes) {
      const request = JSON.parse(text) as BatchRequest
      const response = text.length > mostBytes ? null : respond(request, session, world)
      const answer = response === null ? '' : JSON.stringify(response)
      const refused = response === null ? requestTooLarge : answer.length > mostBytes ? responseTooLarge : null
      const acts = actsOf(request)
      if (acts.length > 0) {
        const error = refused === null ? (response?.Error?.Code ?? null) : String(refused)
        log.push({ acts, requestBytes: text.length, responseBytes: answer.length, error })
      }

      return refused ?? answer
    },
  }
}

function respond(request: BatchRequest, session: Session, world: World): BatchResponse {
  if (!isClientsOwn(request)) {
    session.before?.(actsOf(request))
    if (session.busy)
      return refusedWhole('GeneralException', 'There was an internal error while processing the request.')
    if (session.cellEditMode) return refusedWhole('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.')
  }

  const response = runBatch(request, world)
  settle(session)
  return response
}

function refusedWhole(Code: string, Message: string): BatchResponse {
  return { Results: [], TraceIds: [], Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } }
}

/** What the client does for itself: it lets go of ranges, and tells services that it is there. */
function isClientsOwn({ Actions, ObjectPaths }: BatchRequest): boolean {
  return Actions.every(({ ActionType: type, Name, ObjectPathId }) => {
    const service = ObjectPaths[ObjectPathId]?.ObjectPathType === pathTypes.service
    return service || type === actionTypes.trace || type === actionTypes.instantiate || Name === '_RemoveReference'
  })
}

/** What a batch does for the add-in: what the client does for itself is left out. */
function actsOf({ Actions, ObjectPaths }: BatchRequest): readonly string[] {
  return Actions.flatMap(({ ActionType: type, Name, ObjectPathId }) => {
    const path = ObjectPaths[ObjectPathId]
    if (path?.ObjectPathType === pathTypes.service) return []

    const on = path?.Name ?? ''
    if (type === actionTypes.query) return [`load ${on}`]
    if (type === actionTypes.set) return [`set ${on}.${Name}`]
    return type === actionTypes.method && !Name.startsWith('_') ? [`call ${on}.${Name}`] : []
  })
}

/** Services that the client calls while it starts. */
function servicesOf(): Readonly<Record<string, Thing>> {
  return {
    'Microsoft.InternalService.AddinInternalService': {
      type: 'AddinInternalService',
      methods: { notifyActionHandlerReady: () => null },
    },
  }
}
