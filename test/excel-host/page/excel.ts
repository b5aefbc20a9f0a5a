import { type Acts, actsOf } from '../acts.ts'
import { type Program, startProgram } from '../program.ts'
import { webFrame, webWindowName } from '../wire/web-frame.ts'
import { workbookOf } from './plain.ts'

declare global {
  interface Window {
    /** Excel, for the add-in's page of this test to see what it did. */
    excel: { readonly program: Program; readonly person: Acts }
  }
}

/** Plays Excel on the web: opens the workbook that the server gives, and the add-in's page in a frame beside it. */
async function openBesideAddIn(): Promise<void> {
  const workbook = workbookOf(await (await fetch('/workbook.json')).json())
  const program = startProgram({ workbook, api: '1.14' })
  window.excel = { program, person: actsOf(program.session) }

  const frame = document.createElement('iframe')
  const take = webFrame(program, location.origin, (text) => frame.contentWindow?.postMessage(text, location.origin))
  window.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') take(data)
  })
  frame.name = webWindowName(location.origin)
  frame.src = '/add-in.html'
  document.body.append(frame)
}

void openBesideAddIn()
