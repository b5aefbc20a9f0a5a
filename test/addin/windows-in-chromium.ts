import type { Page } from 'playwright-core'
import type { Workbook } from '../../src/grid/index.ts'
import { startProgram } from '../excel-host/program.ts'
import { windowsFrame } from '../excel-host/wire/windows-frame.ts'
import { answer } from './open-in-chromium.ts'

/** An array as Windows hands it to a page, as it goes from the test to the page: an array in place of its functions. */
type Plain = { readonly array: readonly unknown[] } | number

/** Opens the built add-in in a browser that plays the window of Excel on Windows; Excel itself runs in the test. */
export async function openAsOnWindows(page: Page, built: string, workbook: Workbook): Promise<void> {
  const frame = windowsFrame(startProgram({ workbook, api: '1.14' }))
  const context = Object.entries(frame.GetContext()).flatMap(([name, get]) =>
    name === 'GetSettings' ? [] : [[name, get()] as const],
  )
  await page.exposeFunction(
    'executeInExcel',
    (dispatchId: number, given: readonly unknown[]) =>
      new Promise((done) => frame.Execute(dispatchId, given, (came) => done(plain(came)))),
  )
  await page.exposeFunction('listenToExcel', (dispatchId: number) =>
    frame.RegisterEvent(
      dispatchId,
      '',
      (id, payload) =>
        void page
          .evaluate(([...told]) => Reflect.get(window, 'hearExcel')(...told), [id, plain(payload)] as const)
          .catch(() => {}),
      () => {},
    ),
  )
  await page.addInitScript(playWindow, { info: frame.GetHostInfo(), context: Object.fromEntries(context) })
  await page.route('**/*', (route) => answer(route, built))
  await page.goto('https://localhost/taskpane.html')
}

function plain(came: unknown): unknown {
  if (typeof came !== 'object' || came === null || !('toArray' in came)) return came

  return { array: (came as { toArray(): readonly unknown[] }).toArray().map(plain) } satisfies Plain
}

/** Puts into the page's window what Excel on Windows puts there. */
function playWindow({ info, context }: { readonly info: string; readonly context: Readonly<Record<string, unknown>> }) {
  const safe = (came: unknown): unknown => {
    if (typeof came !== 'object' || came === null || !('array' in came)) return came

    const own = (came.array as readonly unknown[]).map(safe)
    return { toArray: () => own, dimensions: () => 1 }
  }
  const ask = (name: string, ...given: readonly unknown[]): Promise<unknown> => Reflect.get(window, name)(...given)
  const hearers = new Map<number, (id: number, payload: unknown) => void>()
  const getters = Object.entries(context).map(([name, value]) => [name, () => value] as const)
  const settings = Object.fromEntries(['Read', 'Write'].map((name) => [name, () => {}]))
  const whole = Object.fromEntries([...getters, ['GetSettings', () => settings]])
  const external = new Map<string, unknown>([
    ['GetHostInfo', () => info],
    ['GetContext', () => whole],
    [
      'Execute',
      (id: number, given: unknown, replied: (answer: unknown) => void) =>
        void ask('executeInExcel', id, given).then((came) => replied(safe(came))),
    ],
    [
      'RegisterEvent',
      (id: number, _: string, heard: (id: number, payload: unknown) => void, replied: (to: 0) => void) => {
        hearers.set(id, heard)
        void ask('listenToExcel', id).then(() => replied(0))
      },
    ],
    ['UnregisterEvent', (_: number, __: string, replied: (to: 0) => void) => setTimeout(() => replied(0))],
  ])
  Object.defineProperty(window, 'external', { value: Object.fromEntries(external) })
  Object.defineProperty(window, 'hearExcel', {
    value: (id: number, payload: unknown) => hearers.get(id)?.(id, safe(payload)),
  })
}
