import type { Frame, Page } from 'playwright-core'

/** What was handed to the printer: its heading, the way it reads, and whether it is dressed. */
export function printedOn(pane: Page | Frame) {
  return pane.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#infitah-print')
    const sheet = frame?.contentDocument
    const authorities = sheet?.querySelector('.authorities')
    if (!sheet || !authorities) throw new Error('nothing was printed')

    return {
      title: sheet.title,
      dir: sheet.documentElement.dir,
      heading: sheet.querySelector('h1')?.textContent,
      placed: frame.contentWindow?.getComputedStyle(authorities).textAlign,
    }
  })
}
