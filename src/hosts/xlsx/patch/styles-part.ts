import type { Attributes } from '../xml-vocabulary.ts'
import { locate } from './locate.ts'
import type { Node } from './sheet-layout.ts'
import { insertion, type Splice } from './splices.ts'
import { endOf, opened, withAttributes } from './tags.ts'

/** An element as it is written, and its own attributes. */
export interface Written {
  readonly text: string
  readonly attributes: Attributes
}

/** The lists of the styles that cells are made of. */
export const listNames = ['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs'] as const
export type ListName = (typeof listNames)[number]

/** What stands in a styles part. */
export interface StylesPart {
  readonly root: Node
  readonly lists: ReadonlyMap<string, Node>
  readonly elements: { readonly [List in ListName]: readonly Written[] }
}

/** Finds the lists of a styles part. @throws UnreadableFile as `locate` */
export function stylesPartOf(text: string, part: string): StylesPart {
  const stack: { readonly name: string; readonly tag: Node['tag']; readonly attributes: Attributes }[] = []
  const lists = new Map<string, Node>()
  const elements = new Map<string, Written[]>(listNames.map((name) => [name, []]))
  const nowhere = { start: 0, end: 0 }
  let root: Node = { tag: nowhere, close: nowhere, attributes: {} }
  locate(text, part, 'styleSheet', {
    open(name, attributes, tag) {
      stack.push({ name, attributes, tag })
    },
    close(name, _, close) {
      const { tag, attributes } = stack.pop() ?? { tag: close, attributes: {} }
      if (stack.length === 0) root = { tag, close, attributes }
      if (stack.length === 1) lists.set(name, { tag, close, attributes })
      if (stack.length === 2) {
        elements.get(stack[1]?.name ?? '')?.push({ text: text.slice(tag.start, close.end), attributes })
      }
    },
  })
  const of = (name: ListName) => elements.get(name) ?? []

  return {
    root,
    lists,
    elements: {
      numFmts: of('numFmts'),
      fonts: of('fonts'),
      fills: of('fills'),
      cellXfs: of('cellXfs'),
      dxfs: of('dxfs'),
    },
  }
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

const order: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
]

/** A list that the part did not have, in front of those that must follow it. */
export function newList(
  { root, lists }: StylesPart,
  name: ListName,
  elements: readonly string[],
  prefix: string,
): Splice {
  const places = order.slice(order.indexOf(name) + 1).flatMap((other) => lists.get(other)?.tag.start ?? [])
  const list = `<${prefix}${name} count="${elements.length}">${elements.join('')}</${prefix}${name}>`

  return insertion(Math.min(root.close.start, ...places), list)
}

/** What a list holds before anything else, as programs expect it. */
export function firstOf(name: ListName, prefix: string): readonly Written[] {
  const fill = (pattern: string) => `<${prefix}fill><${prefix}patternFill patternType="${pattern}"/></${prefix}fill>`
  const first = {
    fonts: [`<${prefix}font/>`],
    fills: [fill('none'), fill('gray125')],
    numFmts: [],
    cellXfs: [],
    dxfs: [],
  }

  return first[name].map((text) => ({ text, attributes: {} }))
}
