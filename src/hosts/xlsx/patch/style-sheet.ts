import { builtinFormat } from '../builtin-formats.ts'
import { addStyles } from './added-parts.ts'
import type { Book } from './book.ts'
import type { Draft } from './draft.ts'
import {
  bolder,
  clipped,
  colouringText,
  fromRight,
  type Look,
  linked,
  solidFill,
  topped,
  withStyleAttributes,
  wrapping,
} from './looks.ts'
import { type Splice, spliced } from './splices.ts'
import {
  firstOf,
  grownList,
  type ListName,
  listNames,
  newList,
  type StylesPart,
  stylesPartOf,
  type Written,
} from './styles-part.ts'
import { prefixOf, withAttributes } from './tags.ts'
import { UnpatchableFile } from './unpatchable.ts'

/** Gives style numbers to cells, and adds to the styles only what they do not have yet. */
export interface StyleSheet {
  /** A style like another (by number; the first where a cell names none) but for its look. */
  like(style: string | undefined, look: Look): string
  /** The number of what a rule of conditional formatting changes: the colour behind a cell, `RRGGBB`. */
  colouring(colour: string): number
  /** Writes what was added into the draft. */
  save(): void
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
    like: (style, look) => styles().like(style, look),
    colouring: (colour) => styles().colouring(colour),
    save() {
      opened[0]?.save()
    },
  }
}

/** Formats that go by number in every language of Excel alike. */
const sameEverywhere = [1, 2, 3, 4, 9, 10, 11, 12, 13, 49]
const firstOfOurs = 164

function styleSheetOf(draft: Draft, part: string): StyleSheet {
  const text = draft.text(part)
  const found = stylesPartOf(text, part)
  if (!found.lists.has('cellXfs')) throw new UnpatchableFile('part', { part })

  const prefix = prefixOf(text.slice(found.root.tag.start, found.root.tag.end))
  const lists = growingLists(found, prefix)
  const formats = formatIds(lists, prefix)
  const known = new Map<string, string>()
  const styleLike = (number: string | undefined, look: Look): string => {
    const before = lists.at('cellXfs', Number(number ?? 0)) ?? { text: `<${prefix}xf/>`, attributes: {} }
    const after = dressed(before, look, { prefix, lists, formats })

    return after === before ? (number ?? '0') : String(lists.indexOf('cellXfs', after, sameness))
  }

  return {
    like(number, look) {
      const key = JSON.stringify([number, look])
      const style = known.get(key) ?? styleLike(number, look)
      known.set(key, style)

      return style
    },
    colouring: (colour) => lists.indexOf('dxfs', { text: colouringText(colour, prefix), attributes: {} }, textOf),
    save() {
      const splices = addedSplices(text, found, lists, prefix)
      if (splices.length > 0) draft.put(part, spliced(text, splices))
    },
  }
}

function addedSplices(text: string, found: StylesPart, lists: GrowingLists, prefix: string): readonly Splice[] {
  return listNames.flatMap((name) => {
    const added = lists.added(name)
    if (added.length === 0) return []

    return found.lists.has(name) ? grownList(text, found.lists.get(name), added) : [newList(found, name, added, prefix)]
  })
}

interface Wardrobe {
  readonly prefix: string
  readonly lists: GrowingLists
  readonly formats: FormatIds
}

function dressed(style: Written, look: Look, { prefix, lists, formats }: Wardrobe): Written {
  let now = style
  const number = (name: string) => Number(now.attributes[name] ?? 0)
  if (look.format !== undefined && formats.codeOf(number('numFmtId')) !== look.format) {
    now = withStyleAttributes(now, { numFmtId: String(formats.idOf(look.format)), applyNumberFormat: '1' })
  }
  if (look.bold) {
    const font = lists.at('fonts', number('fontId'))?.text ?? `<${prefix}font/>`
    const bold = lists.indexOf('fonts', { text: bolder(font, prefix), attributes: {} }, textOf)
    now = withStyleAttributes(now, { fontId: String(bold), applyFont: '1' })
  }
  if (look.linked) {
    const font = lists.at('fonts', number('fontId'))?.text ?? `<${prefix}font/>`
    const blue = lists.indexOf('fonts', { text: linked(font, prefix), attributes: {} }, textOf)
    now = withStyleAttributes(now, { fontId: String(blue), applyFont: '1' })
  }
  if (look.fill !== undefined) {
    const fill = lists.indexOf('fills', { text: solidFill(look.fill, prefix), attributes: {} }, textOf)
    now = withStyleAttributes(now, { fillId: String(fill), applyFill: '1' })
  }

  if (look.wrap) now = wrapping(now, prefix)
  if (look.top) now = topped(now, prefix)
  if (look.rightToLeft) now = fromRight(now, prefix)

  return look.clip ? clipped(now, prefix) : now
}

interface FormatIds {
  codeOf(id: number): string
  idOf(code: string): number
}

function formatIds(lists: GrowingLists, prefix: string): FormatIds {
  const idIn = ({ attributes }: Written) => Number(attributes.numFmtId)
  const known = () => lists.all('numFmts')

  return {
    codeOf: (id) =>
      known().find((format) => idIn(format) === id)?.attributes.formatCode ?? builtinFormat(id) ?? 'General',
    idOf(code) {
      if (code === 'General') return 0

      const builtin = sameEverywhere.find((id) => builtinFormat(id) === code)
      const custom = known().find(({ attributes }) => attributes.formatCode === code)
      if (builtin !== undefined) return builtin
      if (custom !== undefined) return idIn(custom)

      const attributes = { numFmtId: String(Math.max(firstOfOurs - 1, ...known().map(idIn)) + 1), formatCode: code }
      lists.indexOf('numFmts', { text: withAttributes(`<${prefix}numFmt/>`, attributes), attributes }, textOf)
      return Number(attributes.numFmtId)
    },
  }
}

interface GrowingLists {
  all(name: ListName): readonly Written[]
  at(name: ListName, index: number): Written | undefined
  /** Where an element stands in its list, at whose end it is put where it is new. */
  indexOf(name: ListName, element: Written, sameness: (element: Written) => string): number
  added(name: ListName): readonly string[]
}

function growingLists({ elements }: StylesPart, prefix: string): GrowingLists {
  const lists = new Map(listNames.map((name) => [name, [...elements[name]]]))
  const all = (name: ListName): Written[] => lists.get(name) ?? []

  return {
    all,
    at: (name, index) => all(name)[index],
    indexOf(name, element, sameness) {
      const wanted = sameness(element)
      // A list that is not there yet begins with what the cells so far go by.
      if (all(name).length === 0) all(name).push(...firstOf(name, prefix))
      const known = all(name).findIndex((other) => sameness(other) === wanted)

      return known >= 0 ? known : all(name).push(element) - 1
    },
    added: (name) => all(name).slice(elements[name].length).map(textOf),
  }
}

function textOf({ text }: Written): string {
  return text
}

/** What two styles are told apart by: their flags say only which of the rest a named style gives way to. */
function sameness({ text, attributes }: Written): string {
  const named = Object.entries(attributes).filter(([name]) => !name.startsWith('apply'))
  const inside = text.slice(text.indexOf('>') + 1)

  return JSON.stringify([named.sort(([a], [b]) => (a < b ? -1 : 1)), inside])
}
