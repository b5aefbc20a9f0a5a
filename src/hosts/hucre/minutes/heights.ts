import type { Piece, SheetLine } from './lines.ts'

/** How wide each column of the page is, in the letters that Excel counts. */
export const columnWidth = 4.7
const lineHeight = 13.5
const margin = 3
/** No row of a sheet is higher than 409 points: more lines than these go on in rows below. */
const mostLines = 28
/** Such rows are so low that a page is filled by them. */
const linesOfPart = 12

/** How much of its columns' width a line of words fills, where its letters are larger or bolder than others. */
const fullness: { readonly [P in Piece['part']]?: number } = { cell: 1.05, text: 1.05, title: 0.58 }
const sizes: { readonly [P in Piece['part']]?: number } = { title: 1.7, section: 1.4 }

/** Programs do not make room for words in joined cells by themselves. */
export function heightOf({ pieces, height = 0 }: SheetLine): number {
  const lines = pieces.map((piece) => (sizes[piece.part] ?? 1) * rowsIn(piece).length)

  return Math.max(height, Math.max(1, ...lines) * lineHeight + margin)
}

/** A line whose words need more room than a row can have, as several; others as they are. */
export function inRows(line: SheetLine): readonly SheetLine[] {
  const rows = line.pieces.map(rowsIn)
  const lines = Math.max(1, ...rows.map(({ length }) => length))
  if (lines <= mostLines) return [line]

  return Array.from({ length: Math.ceil(lines / linesOfPart) }, (_, part) => ({
    pieces: line.pieces.map((piece, index) => {
      const own = (rows[index] ?? []).slice(part * linesOfPart, (part + 1) * linesOfPart)
      return {
        ...piece,
        content: typeof piece.content === 'string' ? own.join('').trimEnd() : part > 0 ? '' : piece.content,
      }
    }),
  }))
}

/** The lines into which the words of a piece fall, each with the space or the line break at its end. */
function rowsIn({ columns, content, part }: Piece): readonly string[] {
  if (typeof content !== 'string') return ['']

  const letters = Math.max(Math.floor(columns * columnWidth * (fullness[part] ?? 0.8)), 1)
  return content.split(/(?<=\n)/).flatMap((text) => {
    const rows: string[] = []
    let row = ''
    for (const word of text.match(new RegExp(`\\S{1,${letters}}\\s*|\\s+`, 'gu')) ?? ['']) {
      if (row !== '' && (row + word).trimEnd().length > letters) {
        rows.push(row)
        row = ''
      }
      row += word
    }

    return [...rows, row]
  })
}
