import { SaxesParser } from 'saxes'

/** An element of a page that was read. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What a page holds, read as strictly as XML: its elements, and its text without the style's. */
export interface Read {
  readonly elements: readonly Element[]
  readonly text: string
}

/** Reads a page; fails where it is not well-formed. */
export function readPage(page: string): Read {
  const elements: Element[] = []
  const text: string[] = []
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    elements.push({ name, attributes })
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (piece) => {
    if (open.at(-1) !== 'style') text.push(piece)
  })
  parser.write(page).close()

  return { elements, text: text.join('') }
}
