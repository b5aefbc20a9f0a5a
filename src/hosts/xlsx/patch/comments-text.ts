import { addressOf } from '../../../grid/index.ts'
import { escapeText, escapeXml } from './escapes.ts'
import { locate } from './locate.ts'
import type { NewComment } from './patch.ts'
import type { Node } from './sheet-layout.ts'
import { insertion, type Splice, spliced } from './splices.ts'
import { endOf, opened, prefixOf } from './tags.ts'

/** A list of comments without one. */
export function emptyComments(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`
}

/** A list of comments with one more; to a cell that has one already, the text is added under it. */
export function withComment(
  text: string,
  part: string,
  comment: NewComment,
): { readonly text: string; readonly isNew: boolean } {
  const found = commentsIn(text, part)
  const { prefix } = found
  const known = found.comments.get(addressOf(comment))
  if (known !== undefined) {
    const more = atEnd(text, known.text, runs(`\n${comment.author}:`, comment.text, prefix))
    return { text: spliced(text, [...asRun(known.plain, prefix), ...more]), isNew: false }
  }
  const author = found.authors.indexOf(comment.author)
  const fresh =
    author >= 0 ? [] : atEnd(text, found.authorList, `<${prefix}author>${escapeXml(comment.author)}</${prefix}author>`)
  const element =
    `<${prefix}comment ref="${addressOf(comment)}" authorId="${author >= 0 ? author : found.authors.length}">` +
    `<${prefix}text>${runs(`${comment.author}:`, comment.text, prefix)}</${prefix}text></${prefix}comment>`

  return { text: spliced(text, [...fresh, ...atEnd(text, found.list, element)]), isNew: true }
}

interface Found {
  readonly prefix: string
  readonly authors: readonly string[]
  readonly authorList: Node | undefined
  readonly list: Node | undefined
  /** The texts of comments by the addresses of their cells. */
  readonly comments: ReadonlyMap<string, { readonly text: Node; readonly plain: Node | null }>
}

function commentsIn(text: string, part: string): Found {
  const open: Omit<Node, 'close'>[] = []
  const nodes = new Map<string, Node>()
  const comments = new Map<string, { readonly text: Node; readonly plain: Node | null }>()
  let plain: Node | null = null
  const authors: string[] = []
  let cell = ''
  let prefix = ''
  locate(text, part, 'comments', {
    open(name, attributes, tag) {
      if (open.length === 0) prefix = prefixOf(text.slice(tag.start, tag.end))
      if (name === 'comment') cell = attributes.ref ?? ''
      open.push({ attributes, tag })
    },
    close(name, content, close) {
      const node = { ...(open.pop() ?? { attributes: {}, tag: close }), close }
      if (name === 'author') authors.push(content)
      if (name === 't' && open.length === 4) plain = node
      if (name === 'text') {
        comments.set(cell, { text: node, plain })
        plain = null
      }
      if (open.length === 1) nodes.set(name, node)
    },
  })

  return { prefix, authors, authorList: nodes.get('authors'), list: nodes.get('commentList'), comments }
}

/** A text without runs becomes the first of some: programs read either the one or the others. */
function asRun(plain: Node | null, prefix: string): readonly Splice[] {
  if (plain === null) return []

  return [insertion(plain.tag.start, `<${prefix}r>`), insertion(plain.close.end, `</${prefix}r>`)]
}

function atEnd(text: string, node: Node | undefined, element: string): readonly Splice[] {
  if (node === undefined) return []
  if (node.close.start !== node.tag.start) return [insertion(node.close.start, element)]

  const tag = opened(text.slice(node.tag.start, node.tag.end))
  return [{ ...node.tag, text: tag + element + endOf(tag) }]
}

/** Who speaks, in bold, and what, under it. */
function runs(author: string, text: string, prefix: string): string {
  const run = (look: string, words: string) =>
    `<${prefix}r>${look}<${prefix}t xml:space="preserve">${escapeText(words)}</${prefix}t></${prefix}r>`

  return run(`<${prefix}rPr><${prefix}b/></${prefix}rPr>`, author) + run('', `\n${text}`)
}
