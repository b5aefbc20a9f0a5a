import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type DOMWindow, JSDOM } from 'jsdom'
import { type Program, type ProgramOptions, startProgram } from './program.ts'
import { webFrame, webWindowName } from './wire/web-frame.ts'
import { windowsFrame } from './wire/windows-frame.ts'

export type Profile = 'web' | 'windows'

/** Microsoft's office.js as it runs in the window of an add-in. */
export interface OpenedExcel extends Program {
  readonly Excel: typeof Excel
  readonly Office: typeof Office
  close(): void
}

const origin = 'https://localhost'
const office = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
  'office.js',
)

/** Opens a workbook in Excel, and beside it an add-in's page that has loaded office.js. */
export async function openExcel(profile: Profile, options: ProgramOptions): Promise<OpenedExcel> {
  const program = startProgram(options)
  const { window } = new JSDOM('<!doctype html><title>Infitah</title>', {
    url: `${origin}/taskpane.html`,
    resources: 'usable',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
  })
  if (profile === 'web') frameOnWeb(window, program)
  else Object.defineProperty(window, 'external', { value: windowsFrame(program) })
  await loaded(window)
  await window.Office.onReady()
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true

  return { ...program, Excel: window.Excel, Office: window.Office, close: () => window.close() }
}

function frameOnWeb(window: DOMWindow, program: Program): void {
  window.name = webWindowName(origin)
  const take = webFrame(program, origin, (data) =>
    setTimeout(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin })), 0),
  )
  Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true })
  Object.defineProperty(window, 'parent', { value: { postMessage: take }, configurable: true })
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
