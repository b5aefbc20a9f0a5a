import { parseAddress } from '../../../../grid/index.ts'
import { shownText } from '../../xml-text.ts'
import { escapeText } from '../escapes.ts'
import { locate } from '../locate.ts'
import type { Node } from '../sheet-layout.ts'
import { type Splice, spliced } from '../splices.ts'

/** How our part of a comment begins and ends: with a line that says who speaks, and a last line. */
export interface CommentFrame {
  /** As they sign in every language. */
  readonly authors: readonly string[]
  readonly lastLine: string
}

/** A list of comments without our part of them; `emptied` are the cells whose comment held nothing else. */
export function withoutBlocks(
  text: string,
  part: string,
  frame: CommentFrame,
): { readonly text: string; readonly emptied: readonly At[] } {
  const found = commentsIn(text, part).map((comment) => ({ ...comment, rest: restOf(comment, blockPattern(frame)) }))
  const changed = found.flatMap(({ rest, ...comment }) => (rest === null ? [] : [{ ...comment, rest }]))
  const empty = new Set(changed.filter(({ rest }) => rest.every((left) => left.trim() === '')))

  return {
    text: spliced(
      text,
      changed.flatMap((comment) => (empty.has(comment) ? [{ ...whole(comment.node), text: '' }] : cuts(comment))),
    ),
    emptied: [...empty].flatMap(({ cell }) => parseAddress(cell) ?? []),
  }
}

type At = NonNullable<ReturnType<typeof parseAddress>>

interface Piece {
  readonly node: Node
  readonly text: string
  /** The run that it stands in. */
  run: Node | null
}

interface Comment {
  readonly cell: string
  readonly node: Node
  readonly pieces: readonly Piece[]
}

function commentsIn(text: string, part: string): readonly Comment[] {
  const open: Omit<Node, 'close'>[] = []
  const comments: Comment[] = []
  let pieces: Piece[] = []
  let inRun: Piece[] = []
  locate(text, part, 'comments', {
    open(name, attributes, tag) {
      open.push({ attributes, tag })
      if (name === 'r') inRun = []
    },
    close(name, content, close) {
      const node = { ...(open.pop() ?? { attributes: {}, tag: close }), close }
      if (name === 't') {
        const piece = { node, text: shownText(content, { 'xml:space': 'preserve' }), run: null }
        pieces.push(piece)
        inRun.push(piece)
      }
      if (name === 'r') for (const piece of inRun) piece.run = node
      if (name !== 'comment') return

      comments.push({ cell: node.attributes.ref ?? '', node, pieces })
      pieces = []
    },
  })

  return comments
}

function blockPattern({ authors, lastLine }: CommentFrame): RegExp {
  const plain = (words: string) => words.replace(/[\\^$.|?+*()[\]{}]/g, '\\$&')

  return new RegExp(
    `(^|\\n)(?:${authors.map(plain).join('|')}):\\s*\\n[\\s\\S]*?\\n${plain(lastLine)}[ \\t\\r]*(?=\\n|$)`,
    'g',
  )
}

/** What is left of each piece; null where nothing of the comment is ours. */
function restOf({ pieces }: Comment, pattern: RegExp): readonly string[] | null {
  const text = pieces.map((piece) => piece.text).join('')
  const blocks = [...text.matchAll(pattern)].map((block) => ({
    start: block.index,
    end: block.index + block[0].length,
  }))
  if (blocks.length === 0) return null

  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.text.length
    return blocks.reduceRight(
      (rest, block) => rest.slice(0, Math.max(block.start - start, 0)) + rest.slice(Math.max(block.end - start, 0)),
      piece.text,
    )
  })
}

function cuts({ pieces, rest }: Comment & { readonly rest: readonly string[] }): readonly Splice[] {
  return pieces.flatMap(({ node, run, text }, index): readonly Splice[] => {
    const left = rest[index] ?? ''
    if (left === text) return []
    if (left === '') return [{ ...whole(run ?? node), text: '' }]

    return [{ start: node.tag.end, end: node.close.start, text: escapeText(left) }]
  })
}

function whole({ tag, close }: Node): { readonly start: number; readonly end: number } {
  return { start: tag.start, end: close.end }
}
