import { limits } from '../xlsx/limits.ts'
import type { Package } from '../xlsx/package.ts'
import { UnreadableFile } from '../xlsx/unreadable.ts'
import { scanPart } from '../xlsx/xml.ts'

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
  const bound = boundary()
  scanPart(source, part, {
    open(name, attributes) {
      bound.open()
      reader.open(localName(name), localAttributes(attributes))
    },
    text: (piece) => reader.text(piece),
    close(name) {
      bound.close()
      reader.close(localName(name))
    },
  })
}

/** What stops elements without end and elements within elements. */
function boundary() {
  let depth = 0
  let count = 0

  return {
    open() {
      depth += 1
      count += 1
      if (depth > limits.xmlDepth) throw new Error('elements too deep')
      if (count > limits.elements) throw new UnreadableFile('too-large', { limit: limits.elements, unit: 'elements' })
    },
    close() {
      depth -= 1
    },
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Attributes): Attributes {
  const local: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(attributes))
    local[name.startsWith('calcext:') ? name : localName(name)] = value

  return local
}
