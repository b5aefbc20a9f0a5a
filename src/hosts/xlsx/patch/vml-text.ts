import type { NoteBox } from './note-box.ts'

const vocabularies = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
}

/** A drawing in which notes are drawn. Excel reads it by its own habits rather than as XML, so that it is put together as text. */
export const emptyDrawing = `<xml${declared('')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`

const noteType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

/** A note to draw: its cell, its box, and which way it reads where that is not left to its words. */
export interface Note {
  readonly row: number
  readonly column: number
  readonly box: NoteBox
  readonly dir: 'rtl' | 'ltr' | null
}

/** A drawing with the notes of more cells. */
export function withNotes(drawing: string, notes: readonly Note[]): string {
  const end = drawing.lastIndexOf('</')
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id))
  const last = ids.reduce((most, id) => Math.max(most, id), 1024)
  const own = declared(/^[^<]*(?:<\?[^>]*>\s*)?<[^>]*>/.exec(drawing)?.[0] ?? '')
  const type = /id\s*=\s*["']_x0000_t202["']/.test(drawing)
    ? ''
    : noteType.replace('<v:shapetype', `<v:shapetype${own}`)
  const drawn = notes.map((each, index) => note(last + 1 + index, each, own))

  return drawing.slice(0, end) + type + drawn.join('') + drawing.slice(end)
}

/** Hidden until the mouse is on its cell, beside which it stands. */
function note(id: number, { row, column, box, dir }: Note, own: string): string {
  const inside = dir === 'rtl' ? '<div style="text-align:right;direction:RTL"></div>' : ''
  const side = dir === 'rtl' ? '<x:TextHAlign>Right</x:TextHAlign>' : ''

  return (
    `<v:shape${own} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    `<v:textbox style="mso-direction-alt:auto">${inside}</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
    `<x:Anchor>${box.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>${side}<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  )
}

/** A drawing without the notes of some cells. */
export function withoutNotes(drawing: string, cells: readonly Pick<Note, 'row' | 'column'>[]): string {
  const gone = new Set(cells.map(({ row, column }) => `${row} ${column}`))
  const numberIn = (shape: string, name: string) => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*</`).exec(shape)?.[1]

  return drawing.replace(/<(\w+:)?shape[\s>][\s\S]*?<\/\1shape>/g, (shape) => {
    const isNote = /ObjectType\s*=\s*["']Note["']/.test(shape)
    return isNote && gone.has(`${numberIn(shape, 'Row')} ${numberIn(shape, 'Column')}`) ? '' : shape
  })
}

/** Declares those of our prefixes that a start tag does not: other programs have their own. */
function declared(tag: string): string {
  const missing = Object.entries(vocabularies).filter(([prefix, name]) => !tag.includes(`xmlns:${prefix}="${name}"`))

  return missing.map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join('')
}
