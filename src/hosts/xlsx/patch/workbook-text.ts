import type { Draft } from './draft.ts'
import { locate } from './locate.ts'
import type { Node } from './sheet-layout.ts'
import { insertion, spliced } from './splices.ts'
import { prefixOf, withAttributes } from './tags.ts'

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

/** The elements right below the root of a part by their names (the last of each), and the root's own tag. */
export function childrenOf(text: string, part: string, rootName: string) {
  const open: Omit<Node, 'close'>[] = []
  const children = new Map<string, Node>()
  let root = { start: 0, end: 0 }
  locate(text, part, rootName, {
    open(_, attributes, tag) {
      if (open.length === 0) root = tag
      open.push({ attributes, tag })
    },
    close(name, _, close) {
      const opening = open.pop()
      if (opening !== undefined && open.length === 1) children.set(name, { ...opening, close })
    },
  })

  return { root, children }
}
