import type { Program } from '../excel-host/program.ts'
import type { BatchRequest } from '../excel-host/wire/request.ts'

/** Cells with formulas of ours: what Excel asks of the add-in, and what it was given. */
export interface Cells {
  /** A cell is calculated; gives the number of the call. */
  call(id: string, given: readonly unknown[], kind: 'stream' | 'once'): number
  cancel(call: number): void
  /** What the cell of a call was given, in order. */
  results(call: number): readonly unknown[]
}

interface Frame {
  readonly cells: Cells
  /** Takes what concerns functions, and says whether it did. */
  take(text: string): boolean
  /** Passes on what the rest of the frame sends, with the sets of interfaces that functions need. */
  send(text: string): void
}

const sets = '\\"CustomFunctionsRuntime\\":\\"1.3\\",\\"CustomFunctions\\":\\"1.9\\",'
const streaming = 2
const [invocation, cancellation] = [1000, 1001]

/** Plays what of Excel calls functions and takes their results. */
export function functionsFrame(program: Program, origin: string, post: (text: string) => void): Frame {
  const given = new Map<number, unknown[]>()
  const tell = (type: number, message: unknown) =>
    program.session.events.deliver?.([[1, type, '', JSON.stringify(message), 0, false]])
  let calls = 0

  return {
    cells: {
      call(id, values, kind) {
        calls += 1
        tell(invocation, [calls, id, values, 'Sheet1!A1', kind === 'stream' ? streaming : 0])
        return calls
      },
      cancel: (call) => tell(cancellation, { invocationId: call }),
      results: (call) => given.get(call) ?? [],
    },
    take(text) {
      const message = text.startsWith('{') ? JSON.parse(text) : {}
      const body = String(message._data?.ArrayData?.[4] ?? '')
      if (!body.includes('CustomFunctions') && !body.includes('AddinInternalService')) return false

      const data = { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answered(JSON.parse(body), given))] }
      post(JSON.stringify({ ...replyTo(message, origin), _data: data }))
      return true
    },
    send: (text) => post(text.replace('\\"RichApiRuntime\\"', `${sets}\\"RichApiRuntime\\"`)),
  }
}

function replyTo(message: Readonly<Record<string, unknown>>, origin: string): object {
  const { _actionName, _conversationId, _correlationId } = message

  return {
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  }
}

type Result = readonly [call: number, done: boolean, value: unknown, ...more: readonly unknown[]]

function answered({ Actions }: BatchRequest, given: Map<number, unknown[]>): object {
  const traces = Actions.filter(({ ActionType }) => ActionType === 5).map(({ Id }) => Id)
  for (const { Name, ArgumentInfo } of Actions) {
    if (Name !== 'SetInvocationArrayResults') continue

    for (const [call, done, value, code] of (ArgumentInfo?.Arguments?.[0] ?? []) as readonly Result[]) {
      given.set(call, [...(given.get(call) ?? []), done ? value : { failed: code, value }])
    }
  }

  return { Results: Actions.map(({ Id, Name }) => ({ ActionId: Id, Value: answerOf(Name) })), TraceIds: traces }
}

function answerOf(name: string): unknown {
  return name === '_GetEnabledFeatures' ? [] : name === '' ? {} : null
}
