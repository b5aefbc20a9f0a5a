import { RefusedXml, type XmlElements } from './xml-elements.ts'
import { hasForbidden, isName, isSpaceOnly, resolved } from './xml-grammar.ts'
import { readTag } from './xml-tag.ts'

/** Takes the text of a document piece by piece and tells its elements as they pass. Other than XML is a RefusedXml. */
export interface XmlScanner {
  write(piece: string): void
  /** Nothing more comes: a document that is not whole is refused. */
  end(): void
  /** The line that it has come to, from 1. */
  line(): number
}

interface Scan {
  readonly elements: XmlElements
  /** The names of the elements that are open. */
  readonly open: string[]
  /** What has come and is not told yet begins at `at`. */
  text: string
  at: number
  begun: boolean
  /** Breaks in what was told and let go. */
  breaks: number
  /** The last piece ended in a carriage return: what follows tells whether it is half of a break. */
  returned: boolean
}

/**
 * A scanner of well-formed XML without DOCTYPE. It goes from one tag to the next by looking for their signs: looking at each
 * character takes several times as long, and workbooks are mostly tags.
 */
export function xmlScanner(elements: XmlElements): XmlScanner {
  const scan: Scan = { elements, open: [], text: '', at: 0, begun: false, breaks: 0, returned: false }

  return {
    write(piece) {
      if (hasForbidden(piece)) throw new RefusedXml('a character that XML does not have')

      letGo(scan)
      scan.text += plainBreaks(scan, piece)
      while (scan.at < scan.text.length && take(scan)) {}
    },
    end() {
      if (!scan.begun || scan.open.length > 0 || !isSpaceOnly(scan.text.slice(scan.at)))
        throw new RefusedXml('a document that is not whole')
    },
    line: () => 1 + scan.breaks + breaksIn(scan.text.slice(0, scan.at)),
  }
}

function letGo(scan: Scan): void {
  scan.breaks += breaksIn(scan.text.slice(0, scan.at))
  scan.text = scan.text.slice(scan.at)
  scan.at = 0
}

function breaksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1

  return count
}

/** Every kind of break as XML reads it. */
function plainBreaks(scan: Scan, piece: string): string {
  const whole = scan.returned ? `\r${piece}` : piece
  scan.returned = whole.endsWith('\r')

  return whole.includes('\r') ? whole.replace(/\r\n|\r(?!$)/g, '\n').replace(/\r$/, '') : whole
}

/** Takes what stands next; false where more must come before its end is known. */
function take(scan: Scan): boolean {
  if (scan.text.charCodeAt(scan.at) !== lessThan) return takeText(scan)

  switch (scan.text.charCodeAt(scan.at + 1)) {
    case slash:
      return takeClosing(scan)
    case exclamation:
      return takeDeclaration(scan)
    case question:
      return takeInstruction(scan)
    default:
      return takeOpening(scan)
  }
}

const exclamation = 33
const slash = 47
const lessThan = 60
const question = 63

function takeText(scan: Scan): boolean {
  const end = scan.text.indexOf('<', scan.at)
  if (end < 0) return false

  const written = scan.text.slice(scan.at, end)
  if (written.includes(']]>')) throw new RefusedXml('an end of CDATA in text')
  if (scan.open.length > 0) scan.elements.text(resolved(written))
  else if (!isSpaceOnly(written)) throw new RefusedXml('text outside of the root')

  scan.at = end
  return true
}

function takeOpening(scan: Scan): boolean {
  const tag = scan.at + 1 === scan.text.length ? null : readTag(scan.text, scan.at)
  if (tag === null) return false
  if (scan.open.length === 0 && scan.begun) throw new RefusedXml('two roots')

  scan.begun = true
  scan.elements.open(tag.name, tag.attributes)
  if (tag.empty) scan.elements.close(tag.name)
  else scan.open.push(tag.name)
  scan.at = tag.end
  return true
}

function takeClosing(scan: Scan): boolean {
  const end = scan.text.indexOf('>', scan.at)
  if (end < 0) return false

  const name = scan.open.pop()
  const written = scan.text.slice(scan.at + 2, end)
  if (
    name === undefined ||
    (written !== name && !(written.startsWith(name) && isSpaceOnly(written.slice(name.length))))
  )
    throw new RefusedXml('an end tag of nothing that is open')

  scan.elements.close(name)
  scan.at = end + 1
  return true
}

/** A comment is passed over, CDATA is text; a DOCTYPE is refused, for no part of a workbook needs entities. */
function takeDeclaration(scan: Scan): boolean {
  const { text, at } = scan
  if (text.startsWith('<!--', at)) return takeComment(scan)
  if (text.startsWith('<![CDATA[', at) && scan.open.length > 0) return takeCdata(scan)
  if ('<!--'.startsWith(text.slice(at)) || '<![CDATA['.startsWith(text.slice(at))) return false

  throw new RefusedXml('a DOCTYPE, or no XML')
}

function takeComment(scan: Scan): boolean {
  const end = scan.text.indexOf('--', scan.at + 4)
  if (end < 0 || end + 2 === scan.text.length) return false
  if (scan.text[end + 2] !== '>') throw new RefusedXml('-- in a comment')

  scan.at = end + 3
  return true
}

function takeCdata(scan: Scan): boolean {
  const end = scan.text.indexOf(']]>', scan.at)
  if (end < 0) return false

  scan.elements.text(scan.text.slice(scan.at + 9, end))
  scan.at = end + 3
  return true
}

function takeInstruction(scan: Scan): boolean {
  const end = scan.text.indexOf('?>', scan.at + 2)
  if (end < 0) return false

  const [target = ''] = scan.text.slice(scan.at + 2, end).split(/[ \t\n?]/, 1)
  const declares = target.toLowerCase() === 'xml'
  if (!isName(target) || (declares && (scan.at > 0 || scan.breaks > 0 || scan.begun)))
    throw new RefusedXml('an instruction of no kind')

  scan.at = end + 2
  return true
}
