import { relationshipsOf } from '../part-names.ts'
import type { Book } from './book.ts'
import type { Draft } from './draft.ts'
import { locate } from './locate.ts'
import { type Splice, spliced } from './splices.ts'
import { endOf, opened, prefixOf, withAttributes } from './tags.ts'

const packaging = 'http://schemas.openxmlformats.org/package/2006'
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const formats = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The namespaces of a workbook: strict files have others. */
export interface Namespaces {
  readonly main: string
  readonly office: string
}

/** The namespaces that a workbook's own part is written in. */
export function namespacesOf({ draft, part }: Book): Namespaces {
  return draft.text(part).includes(strictMain) ? { main: strictMain, office: strictOffice } : { main, office }
}

/** Adds an empty list of styles to a workbook that has none; gives its part. */
export function addStyles(book: Book): string {
  const namespaces = namespacesOf(book)
  const part = freePart(book.draft, (number) => `${folderOf(book.part)}styles${number === 1 ? '' : number}.xml`)
  book.draft.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespaces.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  )
  addLink(book, book.part, 'styles', part)
  tellContentType(book.draft, part, `${formats}.styles+xml`)

  return part
}

/** The first part's name, by numbers from 1, that the package does not have yet. */
export function freePart(draft: Draft, nameOf: (number: number) => string): string {
  let number = 1
  while (draft.has(nameOf(number))) number += 1

  return nameOf(number)
}

/** Points from a part to another; gives the id of the pointer. */
export function addLink(book: Book, from: string, type: string, to: string): string {
  const part = relationshipsOf(from)
  const { draft } = book
  const text = draft.has(part)
    ? draft.text(part)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packaging}/relationships"></Relationships>`
  const ids = new Set([...text.matchAll(/\bId\s*=\s*["']([^"']*)/g)].map(([, id]) => id))
  let number = ids.size + 1
  while (ids.has(`rId${number}`)) number += 1

  const attributes = { Id: `rId${number}`, Type: `${namespacesOf(book).office}/${type}`, Target: `/${to}` }
  draft.put(part, withChildren(text, part, 'Relationships', [{ name: 'Relationship', attributes }]))

  return `rId${number}`
}

/** Says what kind of part a part is. */
export function tellContentType(draft: Draft, part: string, type: string): void {
  const list = '[Content_Types].xml'
  const attributes = { PartName: `/${part}`, ContentType: type }
  draft.put(list, withChildren(draft.text(list), list, 'Types', [{ name: 'Override', attributes }]))
}

/** An element that says all by its attributes. */
export interface Child {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A part's text with more elements at the end of its root. */
export function withChildren(text: string, part: string, root: string, children: readonly Child[]): string {
  const splices: Splice[] = []
  let prefix = ''
  locate(text, part, root, {
    open(element, _, tag) {
      if (element === root) prefix = prefixOf(text.slice(tag.start, tag.end))
    },
    close(element, _, close) {
      if (element !== root) return

      const child = children.map(({ name, attributes }) => withAttributes(`<${prefix}${name}/>`, attributes)).join('')
      const tag = text.slice(close.start, close.end)
      const alone = !tag.startsWith('</')
      splices.push(
        alone
          ? { ...close, text: opened(tag) + child + endOf(tag) }
          : { start: close.start, end: close.start, text: child },
      )
    },
  })

  return spliced(text, splices)
}

/** The folder of a part, with its slash. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}
