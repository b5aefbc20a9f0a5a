/** Markup in which all text from outside is escaped: only the templates below make it. */
export interface Markup {
  readonly markup: string
}

/** What a template is filled with. */
export type Piece = Markup | string | number | null | readonly Piece[]

/** A template of HTML. Text is escaped; what is isolated from the direction of its sentence stands in `<bdi>`. */
export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return filled(literals, pieces, (text) => withBdi(escaped(text)))
}

/** A template of SVG, whose text knows no `<bdi>`: it keeps the isolating characters. */
export function svg(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return filled(literals, pieces, escaped)
}

/** Markup that stands only where there is something to show. */
export const nothing: Markup = { markup: '' }

function filled(literals: TemplateStringsArray, pieces: readonly Piece[], inText: (text: string) => string): Markup {
  const written = literals.map((literal, index) => {
    const write = literal.endsWith('"') ? inAttribute : inText

    return literal + markupOf(pieces[index] ?? null, write)
  })

  return { markup: written.join('') }
}

function markupOf(piece: Piece, write: (text: string) => string): string {
  if (piece === null) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return write(String(piece))

  return 'markup' in piece ? piece.markup : piece.map((each) => markupOf(each, write)).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Besides the signs of markup: characters that no document may hold, and marks that would turn what follows around. */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[\u202a-\u202e\u2066\u2067]/g, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

function inAttribute(text: string): string {
  return escaped(text).replace(/[\u2068\u2069]/g, '')
}

function withBdi(text: string): string {
  return text.replace(/\u2068([^\u2068\u2069]*)\u2069/g, '<bdi>$1</bdi>').replace(/[\u2068\u2069]/g, '')
}
