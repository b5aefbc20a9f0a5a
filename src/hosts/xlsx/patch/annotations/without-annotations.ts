import { drawingOf, linkedPart } from '../added-comments.ts'
import { type Book, openBook } from '../book.ts'
import { withoutNotes } from '../vml-text.ts'
import { type CommentFrame, withoutBlocks } from './comment-blocks.ts'
import { dropSheet } from './drop-sheet.ts'
import { withoutMarks } from './marks.ts'
import { dropSigns } from './signs.ts'

/** By what annotations of ours are known again. */
export interface Annotations {
  readonly frame: CommentFrame
  /** The defined name of the sheet that lists them. */
  readonly definedName: string
}

/**
 * A workbook's file as it was before it was annotated, whoever saved it since: without the marks, the signs, our part of
 * comments and the sheet that lists them. What a person wrote into a comment stays. The same bytes where there is nothing.
 * @throws UnpatchableFile, UnreadableFile as `patchXlsx`
 */
export function withoutAnnotations(bytes: Uint8Array, { frame, definedName }: Annotations): Uint8Array {
  const book = openBook(bytes)
  for (const sheet of book.sheets) {
    const text = book.draft.text(sheet.part)
    const plain = withoutMarks(text, sheet.part)
    if (plain !== text) book.draft.put(sheet.part, plain)
    dropBlocks(book, sheet, frame)
    const drawing = linkedPart(book, sheet, 'drawing')
    if (drawing !== null) dropSigns(book.draft, drawing)
  }
  dropSheet(book, definedName)

  return book.draft.bytes()
}

function dropBlocks(book: Book, sheet: Book['sheets'][number], frame: CommentFrame): void {
  const texts = linkedPart(book, sheet, 'comments')
  if (texts === null) return

  const before = book.draft.text(texts)
  const { text, emptied } = withoutBlocks(before, texts, frame)
  if (text === before) return

  book.draft.put(texts, text)
  const drawing = drawingOf(book, sheet)
  if (drawing !== null && emptied.length > 0) book.draft.put(drawing, withoutNotes(book.draft.text(drawing), emptied))
}
