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

/** A list of comments with more; to a cell that has one already, the text is added under it. `added` are the cells that had none. */
export function withComments(
  text: string,
  part: string,
  comments: readonly NewComment[],
): { readonly text: string; readonly added: readonly NewComment[] } {
  const found = commentsIn(text, part)
  const cells = byCell(comments)
  const known = [...cells].flatMap(([cell, own]) => underKnown(text, found, cell, own))
  const fresh = [...cells].filter(([cell]) => !found.comments.has(cell))
  const authors = [...new Set([...found.authors, ...fresh.flatMap(([, [first]]) => (first ? [first.author] : []))])]
  const names = authors.slice(new Set(found.authors).size).map((author) => authorText(author, found.prefix))
  const numbers = [...found.authors, ...authors.slice(new Set(found.authors).size)]
  const elements = fresh.map(([cell, own]) => commentText(cell, own, numbers, found.prefix))
  const splices = [...known, ...atEnd(text, found.authorList, names), ...atEnd(text, found.list, elements)]

  return { text: spliced(text, splices), added: fresh.flatMap(([, [first]]) => (first ? [first] : [])) }
}

function byCell(comments: readonly NewComment[]): ReadonlyMap<string, readonly NewComment[]> {
  const cells = new Map<string, NewComment[]>()
  for (const comment of comments) {
    const own = cells.get(addressOf(comment))
    if (own === undefined) cells.set(addressOf(comment), [comment])
    else own.push(comment)
  }

  return cells
}

function underKnown(text: string, { comments, prefix }: Found, cell: string, own: readonly NewComment[]) {
  const known = comments.get(cell)
  if (known === undefined) return []

  const more = own.map((comment) => runs(`\n${comment.author}:`, comment.text, prefix))

  return [...asRun(known.plain, prefix), ...atEnd(text, known.text, more)]
}

function authorText(author: string, prefix: string): string {
  return `<${prefix}author>${escapeXml(author)}</${prefix}author>`
}

function commentText(cell: string, own: readonly NewComment[], authors: readonly string[], prefix: string): string {
  const inside = own.map(({ author, text }, index) => runs(`${index === 0 ? '' : '\n'}${author}:`, text, prefix))
  const author = authors.indexOf(own[0]?.author ?? '')

  return `<${prefix}comment ref="${cell}" authorId="${author}"><${prefix}text>${inside.join('')}</${prefix}text></${prefix}comment>`
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

function atEnd(text: string, node: Node | undefined, elements: readonly string[]): readonly Splice[] {
  if (node === undefined || elements.length === 0) return []

  const element = elements.join('')
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
