import { SaxesParser } from 'saxes'
import { limits } from '../xlsx/limits.ts'
import type { Package } from '../xlsx/package.ts'
import { UnreadableFile } from '../xlsx/unreadable.ts'
import { xmlDecoder } from '../xlsx/xml-decoder.ts'

/** An element's attributes by name without prefix; those of `calcext`, which only some programs write, keep it. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Hears of the elements of a part by their names without prefix: no two that matter differ by prefix alone. */
export interface ElementReader {
  open(name: string, attributes: Attributes): void
  text(piece: string): void
  close(name: string): void
}

/** Reads a part in one pass. @throws UnreadableFile `broken-xml`, also for a DOCTYPE; `too-large`; else as `stream` */
export function readElements(source: Package, part: string, reader: ElementReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const bound = boundary()
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE')
  })
  parser.on('opentag', ({ name, attributes }) => {
    bound.open()
    reader.open(localName(name), localAttributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    bound.close()
    reader.close(localName(name))
  })
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))

  const decode = xmlDecoder()
  try {
    source.stream(part, (piece) => {
      bound.more(piece.length)
      parser.write(decode(piece))
    })
    parser.write(decode(null)).close()
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('broken-xml', { part, line: parser.line }, { cause: error })
  }
}

/** What stops endless tokens, elements without end and elements within elements. */
function boundary() {
  let silent = 0
  let depth = 0
  let count = 0

  return {
    more(characters: number) {
      silent += characters
      if (silent > limits.tokenCharacters) throw new Error('an endless token')
    },
    open() {
      silent = 0
      depth += 1
      count += 1
      if (depth > limits.xmlDepth) throw new Error('elements too deep')
      if (count > limits.elements) throw new UnreadableFile('too-large', { limit: limits.elements, unit: 'elements' })
    },
    close() {
      silent = 0
      depth -= 1
    },
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const local: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    local[name.startsWith('calcext:') ? name : localName(name)] = value

  return local
}
