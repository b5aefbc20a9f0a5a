import { builtinFormat } from '../builtin-formats.ts'
import type { Attributes } from '../xml-vocabulary.ts'
import { addStyles } from './added-parts.ts'
import type { Book } from './book.ts'
import type { Draft } from './draft.ts'
import { locate } from './locate.ts'
import type { Node } from './sheet-layout.ts'
import { insertion, type Splice, spliced } from './splices.ts'
import { endOf, opened, prefixOf, withAttributes } from './tags.ts'

/** Gives style numbers to cells, and adds to the styles only what they do not have yet. */
export interface StyleSheet {
  /** A style like another (by number; the first where a cell names none) but for its number format. */
  withFormat(style: string | undefined, code: string): string
  /** Writes what was added into the draft. */
  save(): void
}

/** Formats that go by number in every language of Excel alike. */
const sameEverywhere = [1, 2, 3, 4, 9, 10, 11, 12, 13, 49]
const firstOfOurs = 164

interface Style {
  readonly text: string
  readonly attributes: Attributes
}

/** The styles of a workbook; read when they are first asked for. */
export function stylesOf(book: Book): StyleSheet {
  const opened: StyleSheet[] = []
  const styles = () => {
    const [known] = opened
    if (known !== undefined) return known

    const read = styleSheetOf(book.draft, book.stylesPart ?? addStyles(book))
    opened.push(read)
    return read
  }

  return {
    withFormat: (style, code) => styles().withFormat(style, code),
    save() {
      opened[0]?.save()
    },
  }
}

function styleSheetOf(draft: Draft, part: string): StyleSheet {
  const text = draft.text(part)
  const found = stylesIn(text, part)
  const prefix = prefixOf(text.slice(found.root.tag.start, found.root.tag.end))
  const formats = new Map(found.formats)
  const newFormats: string[] = []
  const styles = [...found.styles]
  const numbers = new Map(styles.map((style, index) => [sameness(style), index] as const).reverse())

  const formatId = (code: string): number => {
    const known = idOf(code, formats)
    if (known !== null) return known

    const id = Math.max(firstOfOurs - 1, ...formats.keys()) + 1
    formats.set(id, code)
    newFormats.push(withAttributes(`<${prefix}numFmt/>`, { numFmtId: String(id), formatCode: code }))
    return id
  }
  const numberOf = (style: Style): string => {
    const known = numbers.get(sameness(style)) ?? styles.push(style) - 1
    numbers.set(sameness(style), known)
    return String(known)
  }

  return {
    withFormat(number, code) {
      const style = styles[Number(number ?? 0)] ?? { text: `<${prefix}xf/>`, attributes: {} }
      const own = Number(style.attributes.numFmtId ?? 0)
      if ((formats.get(own) ?? builtinFormat(own) ?? 'General') === code) return number ?? '0'

      return numberOf(changedStyle(style, { numFmtId: String(formatId(code)), applyNumberFormat: '1' }))
    },
    save() {
      const added = styles.slice(found.styles.length).map((style) => style.text)
      if (added.length === 0) return

      const splices = [
        ...grownList(text, found.lists.get('cellXfs'), added),
        ...(found.lists.has('numFmts') || newFormats.length === 0
          ? grownList(text, found.lists.get('numFmts'), newFormats)
          : [insertion(found.root.tag.end, newList(`${prefix}numFmts`, newFormats))]),
      ]
      draft.put(part, spliced(text, splices))
    },
  }
}

interface Found {
  readonly root: Node
  readonly lists: ReadonlyMap<string, Node>
  readonly formats: ReadonlyMap<number, string>
  readonly styles: readonly Style[]
}

function stylesIn(text: string, part: string): Found {
  const stack: { readonly name: string; readonly tag: Node['tag']; readonly attributes: Attributes }[] = []
  const lists = new Map<string, Node>()
  const formats = new Map<number, string>()
  const styles: Style[] = []
  let root: Node | null = null
  locate(text, part, 'styleSheet', {
    open(name, attributes, tag) {
      if (name === 'numFmt' && stack.at(-1)?.name === 'numFmts')
        formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      stack.push({ name, attributes, tag })
    },
    close(name, _, close) {
      const { tag, attributes } = stack.pop() ?? { tag: close, attributes: {} }
      if (stack.length === 0) root = { tag, close, attributes }
      if (stack.length === 1) lists.set(name, { tag, close, attributes })
      if (name === 'xf' && stack.at(-1)?.name === 'cellXfs')
        styles.push({ text: text.slice(tag.start, close.end), attributes })
    },
  })
  const nowhere = { start: 0, end: 0 }

  return { root: root ?? { tag: nowhere, close: nowhere, attributes: {} }, lists, formats, styles }
}

function idOf(code: string, formats: ReadonlyMap<number, string>): number | null {
  if (code === 'General') return 0

  return (
    sameEverywhere.find((id) => builtinFormat(id) === code) ??
    [...formats].find(([, known]) => known === code)?.[0] ??
    null
  )
}

function changedStyle({ text, attributes }: Style, changes: Readonly<Record<string, string>>): Style {
  const end = text.indexOf('>') + 1

  return {
    text: withAttributes(text.slice(0, end), changes) + text.slice(end),
    attributes: { ...attributes, ...changes },
  }
}

/** What two styles are told apart by: their flags say only which of the rest a named style gives way to. */
function sameness({ text, attributes }: Style): string {
  const named = Object.entries(attributes).filter(([name]) => !name.startsWith('apply'))
  const inside = text.slice(text.indexOf('>') + 1)

  return JSON.stringify([named.sort(([a], [b]) => (a < b ? -1 : 1)), inside])
}

/** A list with elements at its end. */
export function grownList(text: string, list: Node | undefined, added: readonly string[]): readonly Splice[] {
  if (list === undefined || added.length === 0) return []

  const written = text.slice(list.tag.start, list.tag.end)
  const count = Number(list.attributes.count)
  const tag = Number.isInteger(count) ? withAttributes(written, { count: String(count + added.length) }) : written
  if (list.close.start === list.tag.start) return [{ ...list.tag, text: opened(tag) + added.join('') + endOf(tag) }]

  return [{ ...list.tag, text: tag }, insertion(list.close.start, added.join(''))]
}

function newList(name: string, elements: readonly string[]): string {
  return `<${name} count="${elements.length}">${elements.join('')}</${name}>`
}
