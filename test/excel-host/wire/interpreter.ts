import { callMethod, localName, type Paths, pathsOf, type World } from './paths.ts'
import { answerQuery } from './query.ts'
import { type Action, actionTypes, type BatchRequest, type BatchResponse } from './request.ts'
import { notModelled, Refusal, type Thing } from './thing.ts'

/**
 * Runs a batch as Excel does: actions in order, each with its result; at the first refusal what was done stays done and
 * nothing after it runs.
 */
export function runBatch(request: BatchRequest, world: World): BatchResponse {
  const paths = pathsOf(request, world)
  const results: BatchResponse['Results'][number][] = []
  const traces: number[] = []
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action, paths, world) })
      if (action.ActionType === actionTypes.trace) traces.push(action.Id)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { Results: results, TraceIds: traces, Error: errorOf(error, action, index) }
    }
  }

  return { Results: results, TraceIds: traces }
}

function errorOf({ code, message }: Refusal, action: Action, index: number): NonNullable<BatchResponse['Error']> {
  return { Code: code, Message: message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 }
}

function run(action: Action, paths: Paths, world: World): unknown {
  const { ActionType: type, ObjectPathId: path } = action
  if (type === actionTypes.trace) return null
  if (type === actionTypes.instantiate) return instantiate(paths.find(path), world)

  const thing = paths.find(path)
  if (thing === null) return null
  if (type === actionTypes.query) return answerQuery(thing, action.QueryInfo ?? {})
  if (type === actionTypes.set) return set(thing, action, paths)
  if (type === actionTypes.method) return call(thing, action, paths, world)

  throw notModelled(`actions of type ${type}`)
}

function instantiate(thing: Thing | null, world: World): unknown {
  if (thing === null) return null

  const reference = world.references.of(thing)
  return {
    ...(thing.id !== undefined && { Id: thing.id }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  }
}

function set(thing: Thing, { Name: name, ArgumentInfo }: Action, paths: Paths): unknown {
  const write = thing.set?.[localName(name)]
  if (write === undefined) throw notModelled(`setting ${thing.type}.${localName(name)}`)

  write(paths.given(ArgumentInfo)[0])
  return null
}

function call(thing: Thing, { Name: name, ArgumentInfo }: Action, paths: Paths, world: World): unknown {
  if (name === '_KeepReference') {
    world.references.keep(thing)
    return null
  }

  return callMethod(thing, name, paths.given(ArgumentInfo)) ?? null
}
