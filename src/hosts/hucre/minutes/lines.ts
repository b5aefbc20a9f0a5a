import type { Block, Column, Content, Line, Minutes, TableRow, Tone } from '../../../minutes/document.ts'
import type { Part } from './looks.ts'

/** How many columns of the sheet the page is wide: tables join as many as each of their columns needs. */
export const pageColumns = 20

/** A piece of a line: where it begins, how many columns it is wide, what stands in it. */
export interface Piece {
  readonly column: number
  readonly columns: number
  readonly content: Content
  readonly part: Part
  readonly tone?: Tone
}

/** One row of the sheet; `height` in points where it is more than its words need. */
export interface SheetLine {
  readonly pieces: readonly Piece[]
  readonly height?: number
}

/** The minutes as rows of a sheet. Bars are left out: they are charts, on the sheet of figures. */
export function linesOf(minutes: Minutes): readonly SheetLine[] {
  return [
    ...minutes.authorities.map((text) => whole(text, 'authority')),
    empty,
    whole(minutes.title, 'title'),
    whole(minutes.subtitle, 'subtitle'),
    ...minutes.blocks.flatMap(blockLines),
    empty,
    whole(minutes.madeBy, 'text'),
  ]
}

const empty: SheetLine = { pieces: [] }

function whole(content: Content, part: Part): SheetLine {
  return { pieces: [{ column: 0, columns: pageColumns, content, part }] }
}

function blockLines(block: Block): readonly SheetLine[] {
  switch (block.kind) {
    case 'section':
      return [empty, whole(block.text, 'section')]
    case 'subsection':
      return [empty, whole(block.text, 'subsection')]
    case 'text':
      return [whole(block.text, 'text')]
    case 'list':
      return block.lines.flatMap((line) => listLines(line, 0))
    case 'table':
      return tableLines(block.columns, block.rows)
    case 'bars':
      return []
    case 'signing':
      return [empty, whole(block.done, 'text'), signersLine(block.signers)]
  }
}

function listLines({ text, under = [] }: Line, level: number): readonly SheetLine[] {
  const column = Math.min(level, 4)
  const own: SheetLine = {
    pieces: [
      {
        column,
        columns: pageColumns - column,
        content: `${level === 0 ? '•' : '–'} ${text}`,
        part: 'text',
      },
    ],
  }

  return [own, ...under.flatMap((line) => listLines(line, level + 1))]
}

function tableLines(columns: readonly Column[], rows: readonly TableRow[]): readonly SheetLine[] {
  const spans = spansOf(columns)
  const headings = columns.map(
    ({ heading }, index): Piece => ({ ...span(spans, index), content: heading, part: 'heading' }),
  )

  return [
    { pieces: headings },
    ...rows.map(({ cells, tone }): SheetLine => {
      const pieces = cells.map((content, index): Piece => {
        const own = tone !== undefined && (index === 0 || tone === 'total' || tone === 'writing') ? { tone } : {}
        return { ...span(spans, index), content, part: 'cell', ...own }
      })
      return tone === 'writing' ? { pieces, height: 24 } : { pieces }
    }),
    empty,
  ]
}

type Span = Pick<Piece, 'column' | 'columns'>

function span(spans: readonly Span[], index: number): Span {
  return spans[index] ?? { column: 0, columns: 1 }
}

/** Where each column of a table ends, to the nearest column of the sheet. */
function spansOf(columns: readonly Column[]): readonly Span[] {
  const ends = columns.map((_, index) => {
    const sum = columns.slice(0, index + 1).reduce((total, { width }) => total + width, 0)
    return Math.round((sum * pageColumns) / 100)
  })

  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0
    return { column: start, columns: Math.max(end - start, 1) }
  })
}

function signersLine(signers: readonly string[]): SheetLine {
  const columns = Math.floor(pageColumns / signers.length)
  const pieces = signers.map((content, index): Piece => ({ column: index * columns, columns, content, part: 'signer' }))

  return { pieces, height: 90 }
}
