import { SaxesParser } from 'saxes'
import { limits } from './limits.ts'
import type { Package } from './package.ts'
import { UnreadableFile } from './unreadable.ts'
import { xmlDecoder } from './xml-decoder.ts'
import { type Attributes, vocabularyOf } from './xml-vocabulary.ts'

/** Hears of a part's elements, by their names without prefix; elements of other vocabularies are left out whole. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void
  /** `text` is what the element holds where it holds nothing but text; `kept` says that its outer spaces count. */
  close?(name: string, text: string, kept: boolean): void
}

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

/** What is wrong with a part that is no error of its XML; `readXml` says where. */
class Refused extends Error {}

interface Heard {
  /** Before more comes: one endless tag, text or comment must not fill the memory. */
  expect(characters: number): void
}

function listen(parser: SaxesParser, root: string, reader: XmlReader): Heard {
  const elements = elementsFor(root, reader)
  let silent = 0

  parser.on('doctype', () => {
    throw new Refused('DOCTYPE')
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
      if (silent > limits.tokenCharacters) throw new Refused('endless token')
      silent += characters
    },
  }
}

interface Elements {
  open(name: string, attributes: Attributes): void
  text(piece: string): void
  close(name: string): void
}

function elementsFor(root: string, reader: XmlReader): Elements {
  let own: (name: string) => string = (name) => name
  let depth = 0
  /** How deep inside another vocabulary; 0 outside. */
  let foreign = 0
  let text = ''
  let kept = false

  return {
    open(name, attributes) {
      if (depth === 0) own = vocabularyOf(name, attributes)
      const local = foreign > 0 ? '' : own(name)
      if (depth === 0 && local !== root) throw new Refused('root')
      depth += 1
      if (depth > limits.xmlDepth) throw new Refused('depth')
      if (local === '') {
        foreign += 1
        return
      }

      text = ''
      kept = attributes['xml:space'] === 'preserve'
      reader.open?.(local, attributes)
    },
    text(piece) {
      if (foreign === 0) text += piece
    },
    close(name) {
      depth -= 1
      if (foreign > 0) {
        foreign -= 1
        return
      }

      reader.close?.(own(name), text, kept)
      text = ''
    },
  }
}
