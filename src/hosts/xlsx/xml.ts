import { SaxesParser } from 'saxes'
import { limits } from './limits.ts'
import type { Package } from './package.ts'
import { UnreadableFile } from './unreadable.ts'
import { xmlDecoder } from './xml-decoder.ts'
import { RefusedXml, type XmlReader, xmlElements } from './xml-elements.ts'

/**
 * Reads a part in one pass. Its vocabulary is that of its root element, whatever prefix and namespace it goes by.
 * @throws UnreadableFile `broken-xml` also for a DOCTYPE, for no part of a workbook needs entities; else as `stream`
 */
export function readXml(source: Package, part: string, root: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const fail = (cause?: unknown) =>
    cause instanceof UnreadableFile ? cause : new UnreadableFile('broken-xml', { part, line: parser.line }, { cause })
  const heard = listen(parser, root, reader)
  const decode = xmlDecoder()

  try {
    source.stream(part, (piece) => {
      heard.expect(piece.length)
      parser.write(decode(piece))
    })
    parser.write(decode(null)).close()
  } catch (error) {
    throw fail(error)
  }
}

interface Heard {
  /** Before more comes: one endless tag, text or comment must not fill the memory. */
  expect(characters: number): void
}

function listen(parser: SaxesParser, root: string, reader: XmlReader): Heard {
  const elements = xmlElements(root, reader)
  let silent = 0

  parser.on('doctype', () => {
    throw new RefusedXml('a DOCTYPE')
  })
  parser.on('opentag', (tag) => {
    silent = 0
    elements.open(tag.name, tag.attributes)
  })
  parser.on('closetag', (tag) => {
    silent = 0
    elements.close(tag.name)
  })
  parser.on('text', elements.text)
  parser.on('cdata', elements.text)

  return {
    expect(characters) {
      if (silent > limits.tokenCharacters) throw new RefusedXml('an endless token')
      silent += characters
    },
  }
}
