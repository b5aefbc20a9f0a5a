import type { Program } from '../excel-host/program.ts'
import type { BatchRequest } from '../excel-host/wire/request.ts'

/** What Excel asks of the add-in by the names that it associated, and what it hears of it. */
export interface AskedOfAddin {
  /** A cell with a formula of ours is calculated, over values that stand in cells; gives the number of the call. */
  call(id: string, given: readonly unknown[], kind: 'stream' | 'once', cells?: readonly (string | null)[]): number
  cancel(call: number): void
  /** What the cell of a call was given, in order. */
  results(call: number): readonly unknown[]
  /** A button of the ribbon is pressed. */
  press(name: string): void
  /** How many buttons were let go. */
  completed(): number
  /** The keys of an action are pressed. */
  keys(name: string): void
}

interface Frame {
  readonly asked: AskedOfAddin
  /** Takes what concerns names, and says whether it did. */
  take(text: string): boolean
  /** Passes on what the rest of the frame sends, with the sets of interfaces that functions need. */
  send(text: string): void
}

interface Message {
  readonly _data?: {
    readonly ArrayData?: readonly unknown[]
    readonly DdaMethod?: { readonly DispatchId: number }
    readonly eventDispId?: number
  } | null
}

const sets = '\\"CustomFunctionsRuntime\\":\\"1.3\\",\\"CustomFunctions\\":\\"1.9\\",'
const streaming = 2
const [invocation, cancellation, action] = [1000, 1001, 1000]
const [appCommandInvoked, commandCompleted] = [39, 94]
const services = ['CustomFunctions', 'AddinInternalService', 'AppRuntimeService']

/** Plays what of Excel calls commands and functions and takes their results. */
export function addinFrame(program: Program, origin: string, post: (text: string) => void): Frame {
  const given = new Map<number, unknown[]>()
  const tell = (category: number, type: number, message: unknown) =>
    program.session.events.deliver?.([[category, type, '', JSON.stringify(message), 0, false]])
  let [calls, completed] = [0, 0]
  let ribbon: Message = {}
  const reply = (message: Message, data: unknown, kind = 0) => {
    post(JSON.stringify({ ...replyTo(message, origin, kind), _data: data }))
    return true
  }

  return {
    asked: {
      call(id, values, kind, cells) {
        calls += 1
        tell(1, invocation, [calls, id, values, 'Sheet1!A1', kind === 'stream' ? streaming : 0, cells ?? null])
        return calls
      },
      cancel: (call) => tell(1, cancellation, { invocationId: call }),
      results: (call) => given.get(call) ?? [],
      press: (name) => reply(ribbon, { 0: 'Infitah', 1: name, 2: JSON.stringify({ source: { id: name } }) }, 1),
      completed: () => completed,
      keys: (name) => tell(2, action, [name, '{}']),
    },
    take(text) {
      const message: Message = text.startsWith('{') ? JSON.parse(text) : {}
      const { DdaMethod, ArrayData, eventDispId } = message._data ?? {}
      const body = String(ArrayData?.[4] ?? '')
      if (eventDispId === appCommandInvoked) ribbon = message
      if (DdaMethod?.DispatchId === commandCompleted) {
        completed += 1
        return reply(message, { Version: 1, Error: 0 })
      }
      if (!services.some((service) => body.includes(service))) return false

      return reply(message, {
        Version: 1,
        Error: 0,
        Data: [200, [], JSON.stringify(answered(JSON.parse(body), given))],
      })
    },
    send: (text) => post(text.replace('\\"RichApiRuntime\\"', `${sets}\\"RichApiRuntime\\"`)),
  }
}

function replyTo(message: object, origin: string, kind: number): object {
  return { ...message, _messageType: 1, _origin: origin, _errorCode: 0, _responseType: kind, _serializerVersion: 1 }
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
