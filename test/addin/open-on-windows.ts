import type { Page } from 'playwright-core'
import type { Workbook } from '../../src/grid/index.ts'
import { type Program, startProgram } from '../excel-host/program.ts'
import { windowsFrame } from '../excel-host/wire/windows-frame.ts'
import { answer, origin } from './open-in-chromium.ts'

/** What travels to the page: an array that Windows hands over as one of its own, or anything else as it is. */
type Sent = { readonly safe: readonly Sent[] } | { readonly plain: unknown }

/** Opens the built add-in in a browser as Excel on Windows does: by what it puts into the window; Excel itself runs in the test. */
export async function openOnWindows(page: Page, built: string, workbook: Workbook): Promise<Program> {
  const program = startProgram({ workbook, api: '1.14' })
  const frame = windowsFrame(program)
  const { GetSettings: _, ...context } = frame.GetContext()
  const told = Object.entries(context).map(([name, tell]) => [name, tell()] as const)
  await page.exposeFunction(
    'executeInExcel',
    (id: number, given: readonly unknown[]) =>
      new Promise<Sent>((done) => frame.Execute(id, given, (reply) => done(sent(reply)))),
  )
  await page.exposeFunction('registerInExcel', (id: number) =>
    frame.RegisterEvent(
      id,
      '',
      (_id, payload) =>
        void page.evaluate(([event, entries]) => Reflect.get(window, 'hearExcel')(event, entries), [id, sent(payload)]),
      () => {},
    ),
  )
  await page.addInitScript(external, { info: frame.GetHostInfo(), told })
  await page.route('**/*', (route) => answer(route, built))
  await page.goto(`${origin}/taskpane.html`)

  return program
}

function sent(value: unknown): Sent {
  return isSafe(value) ? { safe: value.toArray().map(sent) } : { plain: value }
}

function isSafe(value: unknown): value is { toArray(): readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'toArray' in value
}

interface Told {
  readonly info: string
  readonly told: readonly (readonly [name: string, value: unknown])[]
}

/** Runs in the page, before its scripts. */
function external({ info, told }: Told): void {
  const inPage = (name: string) => Reflect.get(window, name)
  const received = (one: Sent): unknown =>
    'safe' in one ? { toArray: () => one.safe.map(received), dimensions: () => 1 } : one.plain
  const heard = new Map<number, (id: number, payload: unknown) => void>()
  const settings = Object.fromEntries(['Read', 'Write'].map((name) => [name, () => 0]))
  const answers = [...told, ['GetSettings', settings] as const]
  const context = Object.fromEntries(answers.map(([name, value]) => [name, () => value]))
  const value = Object.fromEntries<(...given: never[]) => unknown>([
    ['GetHostInfo', () => info],
    ['GetContext', () => context],
    [
      'Execute',
      (id: number, given: unknown, replied: (reply: unknown) => void) =>
        inPage('executeInExcel')(id, given).then((reply: Sent) => replied(received(reply))),
    ],
    [
      'RegisterEvent',
      (id: number, _target: string, hear: (id: number, payload: unknown) => void, replied: (code: 0) => void) => {
        heard.set(id, hear)
        inPage('registerInExcel')(id).then(() => replied(0))
      },
    ],
    ['UnregisterEvent', (_id: number, _target: string, replied: (code: 0) => void) => replied(0)],
  ])
  Object.defineProperty(window, 'external', { value })
  Reflect.set(window, 'hearExcel', (id: number, payload: Sent) => heard.get(id)?.(id, received(payload)))
}
