import { SaxesParser } from 'saxes'
import { UnreadableFile } from '../unreadable.ts'
import { xmlElements } from '../xml-elements.ts'
import type { Attributes } from '../xml-vocabulary.ts'
import type { Span } from './splices.ts'

/** Hears of a part's elements with the places of their tags; an element without an end tag closes where it opens. */
export interface Locator {
  open?(name: string, attributes: Attributes, tag: Span): void
  /** `text` is that of an element that holds nothing but text. */
  close?(name: string, text: string, tag: Span): void
}

/** Finds the tags in the text of a part, as `readXml` reads them. @throws UnreadableFile `broken-xml` */
export function locate(text: string, part: string, root: string, locator: Locator): void {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const tagHere = () => ({ start: text.lastIndexOf('<', parser.position - 1), end: parser.position })
  const elements = xmlElements(root, {
    open: (name, attributes) => locator.open?.(name, attributes, tagHere()),
    close: (name, content) => locator.close?.(name, content, tagHere()),
  })
  parser.on('opentag', (tag) => elements.open(tag.name, tag.attributes))
  parser.on('closetag', (tag) => elements.close(tag.name))
  parser.on('text', elements.text)
  parser.on('cdata', elements.text)

  try {
    parser.write(text).close()
  } catch (error) {
    throw new UnreadableFile('broken-xml', { part, line: parser.line }, { cause: error })
  }
}
