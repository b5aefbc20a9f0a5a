import { limits } from './limits.ts'
import type { Package } from './package.ts'
import { UnreadableFile } from './unreadable.ts'
import { xmlDecoder } from './xml-decoder.ts'
import { RefusedXml, type XmlElements, type XmlReader, xmlElements } from './xml-elements.ts'
import { xmlScanner } from './xml-scanner.ts'

/**
 * Reads a part in one pass. Its vocabulary is that of its root element, whatever prefix and namespace it goes by.
 * @throws UnreadableFile `broken-xml` also for a DOCTYPE, for no part of a workbook needs entities; else as `stream`
 */
export function readXml(source: Package, part: string, root: string, reader: XmlReader): void {
  scanPart(source, part, xmlElements(root, reader))
}

/** Tells the elements of a part as they pass. @throws UnreadableFile `broken-xml`; else as `stream` */
export function scanPart(source: Package, part: string, elements: XmlElements): void {
  const { heard, expect } = bounded(elements)
  const scanner = xmlScanner(heard)
  const decode = xmlDecoder()
  try {
    source.stream(part, (piece) => {
      expect(piece.length)
      scanner.write(decode(piece))
    })
    scanner.write(decode(null))
    scanner.end()
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('broken-xml', { part, line: scanner.line() }, { cause: error })
  }
}

interface Bounded {
  readonly heard: XmlElements
  /** Before more comes: one endless tag, text or comment must not fill the memory. */
  expect(characters: number): void
}

function bounded(elements: XmlElements): Bounded {
  let silent = 0

  return {
    heard: {
      open(name, attributes) {
        silent = 0
        elements.open(name, attributes)
      },
      text: elements.text,
      close(name) {
        silent = 0
        elements.close(name)
      },
    },
    expect(characters) {
      if (silent > limits.tokenCharacters) throw new RefusedXml('an endless token')
      silent += characters
    },
  }
}
