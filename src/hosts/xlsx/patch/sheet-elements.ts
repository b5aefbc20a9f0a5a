import { layoutOf } from './sheet-layout.ts'
import { insertion, spliced } from './splices.ts'
import { prefixOf } from './tags.ts'

/** Elements of a worksheet from the formats on, in the order of the schema. */
const order = [
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const

export type SheetElement = (typeof order)[number]

/** A worksheet's text with one more element at its place, behind those of its kind; `write` is given the prefix of names. */
export function withElement(text: string, part: string, name: SheetElement, write: (prefix: string) => string): string {
  const { root, children } = layoutOf(text, part)
  const prefix = prefixOf(text.slice(root.tag.start, root.tag.end))
  const like = children.get(name)
  const behind = order.slice(order.indexOf(name) + 1).flatMap((other) => children.get(other)?.tag.start ?? [])

  return spliced(text, [insertion(like?.close.end ?? Math.min(root.close.start, ...behind), write(prefix))])
}
