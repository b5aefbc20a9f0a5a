import type { BookState } from '../book/state.ts'
import type { Program } from '../program.ts'
import { answerTo, dispatchIds, waitsForCell, webLimit } from './dispatch.ts'
import { requirementMatrix } from './requirements.ts'

/** A message between office.js and the page that frames it. */
interface FrameMessage {
  readonly _messageType: number
  readonly _actionName: string
  readonly _actionType: number
  readonly _conversationId: string
  readonly _correlationId: number
  readonly _data: {
    readonly DdaSettingsMethod?: { readonly Properties: BookState['settings'] }
    readonly DdaMethod?: { readonly DispatchId: number }
    readonly ArrayData?: readonly unknown[]
    readonly eventDispId?: number
  } | null
}

const registerEvent = 1
const anEvent = 1

const conversation = 'infitah-test'

/** What the add-in's window must be called for office.js to know where it is. */
export function webWindowName(origin: string): string {
  return JSON.stringify({
    baseFrameName: 'excel',
    hostInfo: 'Excel$Web$16.01$ar-MA$infitah-test$$disableLogging$0',
    xdmInfo: `${conversation}|infitah|${origin}`,
    serializerVersion: '1',
  })
}

/** Plays the page around the add-in on the web: takes the texts that office.js posts, and posts answers with `send`. */
export function webFrame(program: Program, origin: string, send: (text: string) => void): (text: string) => void {
  const reply = (message: FrameMessage, data: unknown, kind = 0) =>
    send(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: origin,
        _data: data,
        _errorCode: 0,
        _responseType: kind,
        _serializerVersion: 1,
      }),
    )

  return (text) => {
    const message = messageIn(text)
    if (message !== null && message._messageType === 0) take(message, program, reply)
  }
}

type Reply = (message: FrameMessage, data: unknown, kind?: number) => void

function messageIn(text: string): FrameMessage | null {
  return text.startsWith('{') ? (JSON.parse(text) as FrameMessage) : null
}

function take(message: FrameMessage, program: Program, reply: Reply): void {
  const { _actionName: name, _data: data } = message
  if (name === 'ContextActivationManager_getAppContextAsync') reply(message, contextOf(program))
  else if (name === 'executeMethod') execute(message, program, reply)
  else if (message._actionType === registerEvent) register(message, program, reply)
  else reply(message, data?.eventDispId === undefined ? null : { Error: 0 })
}

function register(message: FrameMessage, { session }: Program, reply: Reply): void {
  if (message._data?.eventDispId === dispatchIds.richApiMessage)
    session.events.deliver = (entries) => reply(message, { ArrayData: entries }, anEvent)
  reply(message, { Error: 0 })
}

function execute(message: FrameMessage, program: Program, reply: Reply): void {
  const { DdaMethod, DdaSettingsMethod, ArrayData: given = [] } = message._data ?? {}
  if (DdaSettingsMethod !== undefined) program.session.state.settings = DdaSettingsMethod.Properties
  const run = () => {
    const answer = answerTo(DdaMethod?.DispatchId ?? 0, given, program.batches, program.mostBytes ?? webLimit)
    reply(message, { Version: 1, ...answer })
  }
  if (waitsForCell(given)) program.whenNobodyTypes(run)
  else run()
}

function contextOf(program: Program): unknown {
  return {
    _id: 'infitah-test',
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: 'ar-MA',
    _dataLocale: 'ar-MA',
    _docUrl: 'https://localhost/plan.xlsx',
    _clientMode: 1,
    _settings: program.session.state.settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'infitah-test',
    _appInstanceId: 'infitah-test',
    _requirementMatrix: requirementMatrix(program.api, 'web'),
    _hostFullVersion: '16.0.99999.10000',
    _clientWindowHeight: 600,
    _clientWindowWidth: 320,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _addinName: 'Infitah',
  }
}
