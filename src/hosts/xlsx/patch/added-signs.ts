import { relationshipsOf } from '../part-names.ts'
import type { ListedSheet } from '../read.ts'
import { linkedPart } from './added-comments.ts'
import { addLink, folderOf, freePart, namespacesOf, tellContentType, withChildren } from './added-parts.ts'
import type { Book } from './book.ts'
import { escapeXml } from './escapes.ts'
import { bySheet } from './forbidden.ts'
import type { CellSign } from './patch.ts'
import { withElement } from './sheet-elements.ts'
import { insertion, spliced } from './splices.ts'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const packaging = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** By this a sign is known again, also in a file that another program saved. */
export const signName = 'infitah'

/** Lays small signs over the corners of cells, in the drawing of their sheet. */
export function addSigns(book: Book, signs: readonly CellSign[]): void {
  for (const [sheet, own] of bySheet(book, signs)) {
    const part = linkedPart(book, sheet, 'drawing') ?? addDrawing(book, sheet)
    const start = lastId(book.draft.text(part)) + 1
    const links = addTargets(book, part, own)
    const shapes = own.map((sign, index) => signText(book, sign, start + index, links[index] ?? ''))
    const text = book.draft.text(part)
    const prefix = /<\/((?:[^\s/>:]+:)?)wsDr\s*>\s*$/.exec(text)?.[1] ?? 'xdr:'
    const written = shapes.join('').replace(/(<\/?)xdr:/g, `$1${prefix}`)
    book.draft.put(part, spliced(text, [insertion(text.lastIndexOf('</'), written)]))
  }
}

function addDrawing(book: Book, sheet: ListedSheet): string {
  const { draft } = book
  const part = freePart(draft, (number) => `${folderOf(book.part)}drawings/drawing${number}.xml`)
  draft.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing"></xdr:wsDr>`,
  )
  tellContentType(draft, part, drawingType)
  const link = addLink(book, sheet.part, 'drawing', part)
  const office = namespacesOf(book).office
  const text = withElement(
    draft.text(sheet.part),
    sheet.part,
    'drawing',
    (prefix) => `<${prefix}drawing xmlns:r="${office}" r:id="${link}"/>`,
  )
  draft.put(sheet.part, text)

  return part
}

/** Points from a drawing to cells; gives the ids of the pointers. */
function addTargets(book: Book, part: string, signs: readonly CellSign[]): readonly string[] {
  const { draft } = book
  const links = relationshipsOf(part)
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packaging}"></Relationships>`
  const text = draft.has(links) ? draft.text(links) : empty
  const numbers = [...text.matchAll(/\bId\s*=\s*["'][^"'\d]*(\d*)/g)].map(([, number]) => Number(number))
  const last = numbers.reduce((most, number) => Math.max(most, number), 0)
  const ids = signs.map((_, index) => `rId${last + 1 + index}`)
  const children = signs.map(({ to }, index) => ({
    name: 'Relationship',
    attributes: {
      Id: ids[index] ?? '',
      Type: `${namespacesOf(book).office}/hyperlink`,
      Target: `#${to}`,
    },
  }))
  draft.put(links, withChildren(text, links, 'Relationships', children))

  return ids
}

function lastId(text: string): number {
  const ids = [...text.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)/g)].map(([, id]) => Number(id))

  return ids.reduce((most, id) => Math.max(most, id), 0)
}

/** In pixels times what the format counts in. */
const pixel = 9525
const size = { across: 30 * pixel, down: 13 * pixel }

function signText(book: Book, { row, column, text }: CellSign, id: number, link: string): string {
  const { office } = namespacesOf(book)
  const font = '<a:rPr lang="fr" sz="700" b="1"><a:solidFill><a:srgbClr val="0563C1"/></a:solidFill></a:rPr>'

  return (
    `<xdr:oneCellAnchor xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${size.across}" cy="${size.down}"/>` +
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${signName} ${id}"><a:hlinkClick xmlns:r="${office}" r:id="${link}"/></xdr:cNvPr><xdr:cNvSpPr/></xdr:nvSpPr>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${size.across}" cy="${size.down}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="3175"><a:solidFill><a:srgbClr val="0563C1"/></a:solidFill></a:ln></xdr:spPr>` +
    `<xdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/><a:r>${font}<a:t>${escapeXml(text)}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData fPrintsWithSheet="0"/></xdr:oneCellAnchor>`
  )
}
