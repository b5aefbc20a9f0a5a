import { partKey, relationshipsOf } from '../../part-names.ts'
import type { Book } from '../book.ts'
import { locate } from '../locate.ts'
import { type Span, type Splice, spliced } from '../splices.ts'
import { withAttributes } from '../tags.ts'
import { withoutLinks } from './signs.ts'

/** Takes the sheet away that a defined name of ours points at, with its names; nothing where there is none. */
export function dropSheet(book: Book, definedName: string): void {
  const named = book.definedNames.find(({ name }) => name.toLowerCase() === definedName.toLowerCase())
  const sheet = book.sheets.find(({ name }) => named !== undefined && pointsAt(named.formula, name))
  const link = book.source.relationships(book.part).find((each) => each.part === sheet?.part)
  if (sheet === undefined || link === undefined || book.sheets.length === 1) return

  const { draft, part } = book
  const index = book.allSheets.indexOf(sheet.name)
  draft.put(part, withoutSheet(draft.text(part), part, { index, name: sheet.name }))
  draft.put(relationshipsOf(part), withoutLinks(draft.text(relationshipsOf(part)), new Set([link.id])))
  draft.put('[Content_Types].xml', withoutType(draft.text('[Content_Types].xml'), sheet.part))
  for (const gone of [sheet.part, relationshipsOf(sheet.part)]) if (draft.has(gone)) draft.drop(gone)
}

function pointsAt(formula: string, sheet: string): boolean {
  const [, quoted, plain = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula.trim()) ?? []

  return (quoted?.replaceAll("''", "'") ?? plain).toLowerCase() === sheet.toLowerCase()
}

interface Dropped {
  readonly index: number
  readonly name: string
}

function withoutSheet(text: string, part: string, { index, name: sheet }: Dropped): string {
  const open: { readonly tag: Span; readonly local: string | undefined }[] = []
  const splices: Splice[] = []
  let count = 0
  const change = (tag: Span, attributes: Readonly<Record<string, string>>) =>
    splices.push({ ...tag, text: withAttributes(text.slice(tag.start, tag.end), attributes) })
  locate(text, part, 'workbook', {
    open(name, attributes, tag) {
      const local = attributes.localSheetId
      open.push({ tag, local })
      if (name === 'workbookView') change(tag, viewAfter(attributes, index))
      if (name === 'definedName' && Number(local ?? -1) > index)
        change(tag, { localSheetId: String(Number(local) - 1) })
    },
    close(name, content, close) {
      const { tag, local } = open.pop() ?? { tag: close, local: undefined }
      const isDropped =
        (name === 'sheet' && count++ === index) ||
        (name === 'definedName' && (local === String(index) || pointsAt(content, sheet)))
      if (isDropped) splices.push({ start: tag.start, end: close.end, text: '' })
    },
  })

  return spliced(text, splices)
}

/** Which sheet is shown, and from which on their tabs are: by numbers that may have moved. */
function viewAfter(attributes: Readonly<Record<string, string | undefined>>, index: number) {
  const moved = ['activeTab', 'firstSheet'].flatMap((name) => {
    const before = Number(attributes[name] ?? 0)
    return before >= index && before > 0 ? [[name, String(before - 1)] as const] : []
  })

  return Object.fromEntries(moved)
}

function withoutType(text: string, part: string): string {
  return text.replace(/<(?:\w+:)?Override\s[^>]*?\/>/g, (element) => {
    const name = /\bPartName\s*=\s*["']([^"']*)/.exec(element)?.[1] ?? ''
    return partKey(name) === partKey(part) ? '' : element
  })
}
