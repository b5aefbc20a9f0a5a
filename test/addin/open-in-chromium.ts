import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import type { Frame, Page, Route } from 'playwright-core'
import type { Workbook } from '../../src/grid/index.ts'
import { type Program, startProgram } from '../excel-host/program.ts'
import { webFrame, webWindowName } from '../excel-host/wire/web-frame.ts'
import { type AskedOfAddin, addinFrame } from './addin-frame.ts'

/** The built add-in in a browser, inside a page that plays Excel on the web; Excel itself runs in the test. */
export interface InChromium {
  readonly program: Program
  readonly asked: AskedOfAddin
  readonly pane: Frame
  /** Opens the pane anew over the workbook as it is by now. */
  reopen(): Promise<Frame>
}

/** Where the page of the add-in is served. */
export const origin = 'https://localhost'
const office = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
}
const host =
  '<!doctype html><title>Excel</title><style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style>'

/** Opens a workbook; no address but these is answered, and those of a server that is named. */
export async function openInChromium(
  page: Page,
  built: string,
  workbook: Workbook,
  server: string | null = null,
): Promise<InChromium> {
  const program = startProgram({ workbook, api: '1.14' })
  let posted: Promise<unknown> = Promise.resolve()
  const post = (text: string) => {
    posted = posted.then(() => page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), text)).catch(() => {})
  }
  const { take, asked, send } = addinFrame(program, origin, post)
  const others = webFrame(program, origin, send)
  await page.exposeFunction('takeMessage', (text: string) => void (take(text) || others(text)))
  await page.route('**/*', (route) =>
    server !== null && route.request().url().startsWith(`${server}/`) ? passOn(route) : answer(route, built),
  )
  const open = () => openPane(page)

  return { program, asked, pane: await open(), reopen: open }
}

async function openPane(page: Page): Promise<Frame> {
  await page.goto(`${origin}/host.html`)
  await page.evaluate(
    (name) => {
      window.addEventListener('message', ({ data }) => void Reflect.get(window, 'takeMessage')(data))
      const frame = document.createElement('iframe')
      frame.name = name
      frame.src = '/taskpane.html'
      document.body.append(frame)
    },
    webWindowName(origin).replace(/\$0"/, '$3"'),
  )
  const pane = await page.waitForSelector('iframe').then((frame) => frame.contentFrame())
  if (pane === null) throw new Error('the page has no frame')

  return pane
}

/** Browsers let no page of elsewhere ask this machine itself unless a person allows it: the test asks for the page. */
async function passOn(route: Route): Promise<void> {
  await route.fulfill({ response: await route.fetch({ maxRedirects: 0 }) })
}

/** Gives the files of the add-in and of office.js; no other address is answered. */
export function answer(route: Route, built: string): Promise<void> {
  const { hostname, pathname } = new URL(route.request().url())
  if (pathname === '/host.html') return route.fulfill({ contentType: types['.html'] ?? '', body: host })

  const fromOffice = hostname === 'appsforoffice.microsoft.com' ? pathname.replace('/lib/1/hosted', '') : null
  const file = fromOffice === null ? join(built, pathname) : join(office, fromOffice)
  if (fromOffice === null && hostname !== 'localhost') return route.abort()
  if (!existsSync(file)) return route.fulfill({ status: 404 })

  return route.fulfill({ contentType: types[extname(file)] ?? 'text/plain', body: readFileSync(file) })
}
