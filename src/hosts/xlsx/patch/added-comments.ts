import { addressOf } from '../../../grid/index.ts'
import type { ListedSheet } from '../read.ts'
import { readXml } from '../xml.ts'
import { addLink, folderOf, freePart, namespacesOf, tellContentType } from './added-parts.ts'
import type { Book } from './book.ts'
import { emptyComments, withComments } from './comments-text.ts'
import { bySheet } from './forbidden.ts'
import { roomyBox, usualBox } from './note-box.ts'
import type { NewComment } from './patch.ts'
import { withElement } from './sheet-elements.ts'
import type { SheetLayout } from './sheet-layout.ts'
import { UnpatchableFile } from './unpatchable.ts'
import { emptyDrawing, type Note, withNotes } from './vml-text.ts'

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** Adds comments to cells, in the form that every program shows: a text, and a note drawn for it. */
export function addComments(book: Book, comments: readonly NewComment[]): void {
  for (const [sheet, own] of bySheet(book, comments)) {
    refuseThreads(book, sheet, own)
    const texts = linkedPart(book, sheet, 'comments') ?? addTexts(book, sheet)
    const drawing = drawingOf(book, sheet) ?? addDrawing(book, sheet)
    const { text, added } = withComments(book.draft.text(texts), texts, own)
    const notes = added.map((comment) => noteFor(comment, book.layout(sheet)))
    book.draft.put(texts, text)
    if (notes.length > 0) book.draft.put(drawing, withNotes(book.draft.text(drawing), notes))
  }
}

function noteFor({ row, column, text, dir = null }: NewComment, layout: SheetLayout): Note {
  const place = { row, column }

  return { ...place, dir, box: dir === null ? usualBox(place) : roomyBox(place, text, layout) }
}

/** The part of a type that a sheet points at; null where there is none. */
export function linkedPart({ source }: Book, { part }: ListedSheet, type: string): string | null {
  return source.relationships(part).find((link) => link.type === type)?.part ?? null
}

/** The sheet's own drawing of notes, which it tells from that of its page headers by the pointer. */
export function drawingOf(book: Book, sheet: ListedSheet): string | null {
  const link = Object.entries(book.layout(sheet).children.get('legacyDrawing')?.attributes ?? {}).find(([name]) =>
    /(^|:)id$/.test(name),
  )

  return book.source.relationships(sheet.part).find(({ id }) => id === link?.[1])?.part ?? null
}

function addTexts(book: Book, sheet: ListedSheet): string {
  const part = freePart(book.draft, (number) => `${folderOf(book.part)}comments${number}.xml`)
  book.draft.put(part, emptyComments(namespacesOf(book).main))
  tellContentType(book.draft, part, commentsType)
  addLink(book, sheet.part, 'comments', part)

  return part
}

function addDrawing(book: Book, sheet: ListedSheet): string {
  const { draft } = book
  const part = freePart(draft, (number) => `${folderOf(book.part)}drawings/vmlDrawing${number}.vml`)
  draft.put(part, emptyDrawing)
  tellContentType(draft, part, drawingType)
  const link = addLink(book, sheet.part, 'vmlDrawing', part)
  const text = withElement(
    draft.text(sheet.part),
    sheet.part,
    'legacyDrawing',
    (prefix) => `<${prefix}legacyDrawing xmlns:r="${namespacesOf(book).office}" r:id="${link}"/>`,
  )
  draft.put(sheet.part, text)

  return part
}

/** Newer programs show a conversation and not the comment that stands in for it: what is added there would not be seen. */
function refuseThreads(book: Book, sheet: ListedSheet, comments: readonly NewComment[]): void {
  const threads = linkedPart(book, sheet, 'threadedComment')
  if (threads === null) return

  const cells = new Set<string>()
  readXml(book.source, threads, 'ThreadedComments', {
    open(name, { ref }) {
      if (name === 'threadedComment' && ref !== undefined) cells.add(ref)
    },
  })
  const comment = comments.find((one) => cells.has(addressOf(one)))
  if (comment !== undefined)
    throw new UnpatchableFile('threaded-comment', { sheet: sheet.name, cell: addressOf(comment) })
}
