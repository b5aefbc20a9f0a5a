import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type DOMWindow, JSDOM } from 'jsdom'
import type { FunctionsApi, OfficeApi } from '../../src/addin/office.ts'
import type { Workbook } from '../../src/grid/index.ts'
import { type Program, startProgram } from '../excel-host/program.ts'
import { webFrame, webWindowName } from '../excel-host/wire/web-frame.ts'
import { type AskedOfAddin, addinFrame } from './addin-frame.ts'

/** Excel on the web with a workbook open, the add-in's page in a shared runtime, and cells that hold formulas of ours. */
export interface ExcelWithFunctions {
  readonly program: Program
  readonly window: DOMWindow
  readonly office: OfficeApi
  readonly functions: FunctionsApi
  readonly asked: AskedOfAddin
}

const origin = 'https://localhost'
const office = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
  'office.js',
)

/** Opens it as far as the script of Office is loaded, and not ready yet: there the add-in begins. */
export async function openWithFunctions(workbook: Workbook): Promise<ExcelWithFunctions> {
  const program = startProgram({ workbook, api: '1.14' })
  const { window } = new JSDOM('<!doctype html><title>Infitah</title><div id="pane"></div>', {
    url: `${origin}/taskpane.html`,
    resources: 'usable',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
  })
  const post = (data: string) =>
    setTimeout(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin })), 0)
  const { take, asked, send } = addinFrame(program, origin, post)
  const others = webFrame(program, origin, send)
  window.name = webWindowName(origin).replace(/\$0"/, '$3"')
  Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true })
  Object.defineProperty(window, 'parent', {
    value: { postMessage: (text: string) => take(text) || others(text) },
    configurable: true,
  })
  await loaded(window)

  return { program, window, office: window.Office, functions: window.CustomFunctions, asked }
}

function loaded(window: DOMWindow): Promise<void> {
  const script = window.document.createElement('script')
  script.src = pathToFileURL(office).href

  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error('office.js cannot be loaded')))
    window.document.head.append(script)
  })
}
