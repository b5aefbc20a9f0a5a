/**
 * Hands a document to the browser's own window for printing. It is put into a frame of this page: programs that show a page
 * inside of theirs open no other windows. Its styles go in as an object, as the page's policy allows none in the text.
 */
export function printDocument(text: string, page: Document): void {
  const [, before = text, css = '', after = ''] = /^([\s\S]*?)<style>([\s\S]*?)<\/style>([\s\S]*)$/.exec(text) ?? []
  const parsed = new DOMParser().parseFromString(before + after, 'text/html')
  const frame = frameIn(page)
  const { contentDocument: sheet, contentWindow: view } = frame
  if (sheet === null || view === null) throw new Error('no frame can be made here')

  const style = new (view as typeof globalThis & Window).CSSStyleSheet()
  style.replaceSync(css)
  sheet.adoptedStyleSheets = [style]
  sheet.documentElement.lang = parsed.documentElement.lang
  sheet.documentElement.dir = parsed.documentElement.dir
  sheet.title = parsed.title
  sheet.body.replaceChildren(...parsed.body.childNodes)
  view.print()
}

const name = 'infitah-print'

/** The frame of what was printed before goes only now: some programs print it after they have said that they did. */
function frameIn(page: Document): HTMLIFrameElement {
  page.getElementById(name)?.remove()
  const frame = Object.assign(page.createElement('iframe'), { id: name, tabIndex: -1, title: '' })
  frame.setAttribute('aria-hidden', 'true')
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden' })
  page.body.append(frame)

  return frame
}
