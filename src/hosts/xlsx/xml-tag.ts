import { RefusedXml } from './xml-elements.ts'
import { isName, resolved } from './xml-grammar.ts'
import type { Attributes } from './xml-vocabulary.ts'

/** The start tag of an element. */
export interface Tag {
  readonly name: string
  readonly attributes: Attributes
  /** Whether the element ends where it begins. */
  readonly empty: boolean
  /** Behind its `>`. */
  readonly end: number
}

const space = 32
const quote = 34
const ampersand = 38
const apostrophe = 39
const slash = 47
const lessThan = 60
const equals = 61
const greaterThan = 62

const none: Attributes = {}

/** Reads the start tag at a `<`; null where the text ends before it does. @throws RefusedXml for what is no tag */
export function readTag(text: string, start: number): Tag | null {
  const end = endOfName(text, start + 1)
  if (end === text.length) return null

  const name = nameIn(text, start + 1, end)
  if (text.charCodeAt(end) === greaterThan) return { name, attributes: none, empty: false, end: end + 1 }

  return withAttributes(text, end, name)
}

function withAttributes(text: string, start: number, name: string): Tag | null {
  const attributes: Record<string, string> = {}
  let at = start
  for (;;) {
    const next = behindSpace(text, at)
    const sign = text.charCodeAt(next)
    if (sign === greaterThan) return { name, attributes, empty: false, end: next + 1 }
    if (next + 1 >= text.length) return null
    if (sign === slash && text.charCodeAt(next + 1) === greaterThan)
      return { name, attributes, empty: true, end: next + 2 }
    if (next === at) throw new RefusedXml('an attribute without a space before it')

    at = addAttribute(attributes, text, next)
    if (at < 0) return null
  }
}

/** Gives the place behind the attribute's value; -1 where the text ends before it does. */
function addAttribute(attributes: Record<string, string>, text: string, start: number): number {
  const end = endOfName(text, start)
  const sign = behindSpace(text, end)
  const first = behindSpace(text, sign + 1)
  if (first >= text.length) return -1

  const mark = text.charCodeAt(first)
  if (text.charCodeAt(sign) !== equals || (mark !== quote && mark !== apostrophe))
    throw new RefusedXml('an attribute without a value')

  const last = text.indexOf(mark === quote ? '"' : "'", first + 1)
  if (last < 0) return -1

  const name = nameIn(text, start, end)
  if (Object.hasOwn(attributes, name)) throw new RefusedXml('an attribute twice')

  attributes[name] = valueIn(text, first + 1, last)
  return last + 1
}

/** Breaks and tabs stand for spaces, unless they are written as references. */
function valueIn(text: string, start: number, end: number): string {
  let plain = true
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === lessThan) throw new RefusedXml('a < in a value')
    if (code < space || code === ampersand) plain = false
  }
  const value = text.slice(start, end)

  return plain ? value : resolved(value.replace(/[\t\n\r]/g, ' '))
}

function nameIn(text: string, start: number, end: number): string {
  const name = text.slice(start, end)
  if (!isName(name)) throw new RefusedXml('no name')

  return name
}

/** Where space or a sign ends a name; the text's own end where none does. */
function endOfName(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= space || code === greaterThan || code === equals || code === slash) return at
  }

  return text.length
}

function behindSpace(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) <= space) at += 1

  return at
}
