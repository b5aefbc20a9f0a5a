import { limits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'
import { type Attributes, vocabularyOf } from './xml-vocabulary.ts'

/** Hears of a part's elements, by their names without prefix; elements of other vocabularies are left out whole. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void
  /** `text` and `attributes` are those of an element that holds nothing but text. */
  close?(name: string, text: string, attributes: Attributes): void
}

/** What a part of a workbook never holds, though it may be good XML. */
export class RefusedXml extends Error {}

/** Takes a part's elements with their names as written. */
export interface XmlElements {
  open(name: string, attributes: Attributes): void
  text(piece: string): void
  close(name: string): void
}

/** Hands the elements of the root's own vocabulary on to a reader. @throws RefusedXml, UnreadableFile `too-large` */
export function xmlElements(root: string, reader: XmlReader): XmlElements {
  let own: (name: string) => string = (name) => name
  let count = 0
  let depth = 0
  /** How deep inside another vocabulary; 0 outside. */
  let foreign = 0
  let text = ''
  let last: Attributes = {}

  return {
    open(name, attributes) {
      if (depth === 0) own = vocabularyOf(name, attributes)
      if (depth === 0 && own(name) !== root) throw new RefusedXml('another root')
      count += 1
      depth += 1
      bound(count, depth)
      const local = foreign === 0 ? own(name) : ''
      if (local === '') {
        foreign += 1
        return
      }

      text = ''
      last = attributes
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

      reader.close?.(own(name), text, last)
      text = ''
    },
  }
}

function bound(count: number, depth: number): void {
  if (depth > limits.xmlDepth) throw new RefusedXml('elements too deep')
  if (count > limits.elements) throw new UnreadableFile('too-large', { limit: limits.elements, unit: 'elements' })
}
