import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { xmlScanner } from '../../../src/hosts/xlsx/xml-scanner.ts'

/** What a document says, in words; null where it is refused. Texts that follow each other are one. */
type Told = readonly string[] | null

interface Telling {
  open(name: string, attributes: Readonly<Record<string, string | undefined>>): void
  text(piece: string): void
  close(name: string): void
}

function telling(): { readonly told: string[]; readonly hear: Telling } {
  const told: string[] = []
  let text = ''
  const put = (word: string) => {
    if (text !== '') told.push(`text ${text}`)
    text = ''
    told.push(word)
  }

  return {
    told,
    hear: {
      open: (name, attributes) => put(`open ${name} ${JSON.stringify(Object.entries(attributes))}`),
      text: (piece) => {
        text += piece
      },
      close: (name) => put(`close ${name}`),
    },
  }
}

function byOurs(xml: string, size: number): Told {
  const { told, hear } = telling()
  const scanner = xmlScanner(hear)
  try {
    for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size))
    scanner.end()
    return told
  } catch {
    return null
  }
}

function bySaxes(xml: string): Told {
  const { told, hear } = telling()
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    hear.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    hear.close(name)
  })
  // Space outside of the root is no text of an element.
  const text = (piece: string) => (depth > 0 ? hear.text(piece) : undefined)
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE')
  })
  try {
    parser.write(xml).close()
    return told
  } catch {
    return null
  }
}

const name = fc.constantFrom('a', 'c', 'v', 'x:row', 'خلية', 'é-1.b', '_')
const words = fc.constantFrom('', ' ', '12', 'نص', '\n', '\r\n', '\r', '\t', '&amp;', '&#x41;', '&#65;', ']', '>')
const text = fc.array(words, { maxLength: 4 }).map((some) => some.join(''))
const quoted = fc.tuple(text, fc.constantFrom('"', "'")).map(([value, mark]) => `${mark}${value}${mark}`)
const attributes = fc
  .uniqueArray(fc.tuple(name, quoted, fc.constantFrom('=', ' = ')), { maxLength: 3, selector: ([each]) => each })
  .map((some) => some.map(([own, value, sign]) => ` ${own}${sign}${value}`).join(''))
const aside = fc.constantFrom('<!-- - -->', '<?p q?>', '<![CDATA[<&]]>', '<!---->')
const element = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(name, attributes).map(([own, given]) => `<${own}${given}/>`),
    fc
      .tuple(name, attributes, fc.constantFrom('', ' ', '\n'), fc.array(tie('content'), { maxLength: 3 }))
      .map(([own, given, gap, inside]) => `<${own}${given}${gap}>${inside.join('')}</${own}${gap}>`),
  ),
  content: fc.oneof(text, aside, tie('element')),
})).element
const head = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  '<!-- a -->\n',
)
const body = fc.tuple(element, fc.constantFrom('', '\n', '<!-- a -->')).map((parts) => parts.join(''))
const document = fc.tuple(head, body).map((parts) => parts.join(''))

describe('our scanner of XML beside another', () => {
  it('tells the same of good documents, however they come', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 40 }), (xml, size) => {
        const told = byOurs(xml, size)

        expect(told).not.toBeNull()
        expect(told).toEqual(bySaxes(xml))
      }),
      { numRuns: 500 },
    )
  })

  it('refuses what the other refuses, where a document is spoiled', () => {
    const spoil = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&',
      '=',
      ' ',
      'a',
      '!',
      '?',
      '-',
      ']]>',
      '\u0001',
      '&nbsp;',
      '<!D',
      ':',
      '1',
    )
    fc.assert(
      fc.property(
        fc.tuple(head, body, fc.nat(), fc.nat({ max: 2 }), spoil, fc.integer({ min: 1, max: 40 })),
        ([start, xml, place, gone, put, size]) => {
          const at = place % xml.length
          const spoiled = start + xml.slice(0, at) + put + xml.slice(at + gone)

          expect(byOurs(spoiled, size)).toEqual(bySaxes(spoiled))
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
