import { isLostOfOurs } from '../../sheets-of-ours.ts'
import { unescapeText } from '../xml-text.ts'
import { namespacesOf } from './added-parts.ts'
import type { Book } from './book.ts'
import type { Draft } from './draft.ts'
import { escapeXml } from './escapes.ts'
import { locate } from './locate.ts'
import type { Node } from './sheet-layout.ts'
import { insertion, type Span, type Splice, spliced } from './splices.ts'
import { endOf, opened, prefixOf, withAttributes } from './tags.ts'
import { UnpatchableFile } from './unpatchable.ts'

/** What may stand before `calcPr`, as the schema orders it. */
const before = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]

/** Asks the program that opens the workbook next to calculate all of it, whatever results it finds stored. */
export function askFullCalculation(draft: Draft, part: string): void {
  const text = draft.text(part)
  const { root, children } = childrenOf(text, part, 'workbook')
  const settings = children.get('calcPr')
  const prefix = prefixOf(text.slice(root.start, root.end))
  const last = Math.max(root.end, ...before.map((name) => children.get(name)?.close.end ?? 0))
  const splice =
    settings === undefined
      ? insertion(last, `<${prefix}calcPr fullCalcOnLoad="1"/>`)
      : {
          ...settings.tag,
          text: withAttributes(text.slice(settings.tag.start, settings.tag.end), { fullCalcOnLoad: '1' }),
        }
  draft.put(part, spliced(text, [splice]))
}

/** Lists a sheet behind all others. */
export function listSheet(book: Book, name: string, link: string): void {
  const { draft, part } = book
  const text = draft.text(part)
  const { root, attributes } = childrenOf(text, part, 'workbook')
  const ids = [...text.matchAll(/\bsheetId\s*=\s*["'](\d+)/g)].map(([, id]) => Number(id))
  const office = Object.entries(attributes).find(
    ([key, value]) => key.startsWith('xmlns:') && /relationships$/.test(value ?? ''),
  )
  const prefix = office?.[0].slice(6) ?? 'r'
  const own = office === undefined ? ` xmlns:r="${namespacesOf(book).office}"` : ''
  const element = `<${prefixOf(text.slice(root.start, root.end))}sheet`
  const sheet = `${withAttributes(`${element}/>`, { name, sheetId: String(Math.max(0, ...ids) + 1), [`${prefix}:id`]: link }).slice(0, -2)}${own}/>`
  draft.put(part, spliced(text, atEndOf(text, part, 'sheets', sheet)))
}

/** A name for cells, known in the whole workbook or on one of its sheets alone. */
export interface NewName {
  readonly name: string
  readonly formula: string
  readonly onSheet?: string
}

/** Gives names to cells; those of ours whose sheet was deleted make way. */
export function defineNames({ draft, part }: Book, names: readonly NewName[]): void {
  if (names.length === 0) return

  const text = withoutLost(draft.text(part), part, new Set(names.map(({ name }) => name.toLowerCase())))
  const { root, children } = childrenOf(text, part, 'workbook')
  const prefix = prefixOf(text.slice(root.start, root.end))
  const written = names.map(({ name, formula, onSheet }) => {
    const local = onSheet === undefined ? {} : { localSheetId: String(placeOf(text, part, onSheet)) }
    const tag = withAttributes(`<${prefix}definedName>`, { name, ...local })
    return `${tag}${escapeXml(formula)}</${prefix}definedName>`
  })
  const defined = written.join('')
  const earlier = before.slice(0, -1).map((each) => children.get(each)?.close.end ?? 0)
  const list = `<${prefix}definedNames>${defined}</${prefix}definedNames>`
  const splices = children.has('definedNames')
    ? atEndOf(text, part, 'definedNames', defined)
    : [insertion(Math.max(root.end, ...earlier), list)]
  draft.put(part, spliced(text, splices))
}

function withoutLost(text: string, part: string, names: ReadonlySet<string>): string {
  const open: { readonly named: string; readonly tag: Span }[] = []
  const splices: Splice[] = []
  locate(text, part, 'workbook', {
    open: (_, attributes, tag) => void open.push({ named: attributes.name ?? '', tag }),
    close(element, formula, close) {
      const { named: name = '', tag = close } = open.pop() ?? {}
      const isLost = element === 'definedName' && names.has(name.toLowerCase()) && isLostOfOurs({ name, formula })
      if (isLost) splices.push({ start: tag.start, end: close.end, text: '' })
    },
  })

  return spliced(text, splices)
}

/** A sheet's place among all that the workbook lists, from 0. */
function placeOf(text: string, part: string, sheet: string): number {
  const names: string[] = []
  locate(text, part, 'workbook', {
    open(name, attributes) {
      if (name === 'sheet') names.push(unescapeText(attributes.name ?? ''))
    },
  })

  return names.indexOf(sheet)
}

function atEndOf(text: string, part: string, list: string, element: string): readonly Splice[] {
  const node = childrenOf(text, part, 'workbook').children.get(list)
  if (node === undefined) throw new UnpatchableFile('part', { part })
  if (node.close.start !== node.tag.start) return [insertion(node.close.start, element)]

  const tag = opened(text.slice(node.tag.start, node.tag.end))
  return [{ ...node.tag, text: tag + element + endOf(tag) }]
}

/** The elements right below the root of a part by their names (the last of each), and the root's own tag. */
export function childrenOf(text: string, part: string, rootName: string) {
  const open: Omit<Node, 'close'>[] = []
  const children = new Map<string, Node>()
  let root = { start: 0, end: 0 }
  let own: Node['attributes'] = {}
  locate(text, part, rootName, {
    open(_, attributes, tag) {
      if (open.length === 0) {
        root = tag
        own = attributes
      }
      open.push({ attributes, tag })
    },
    close(name, _, close) {
      const opening = open.pop()
      if (opening !== undefined && open.length === 1) children.set(name, { ...opening, close })
    },
  })

  return { root, attributes: own, children }
}
