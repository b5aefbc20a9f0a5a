import { type Letters, runsOf } from './runs.ts'

/** How a paragraph stands; `style` is one of the document's. */
export interface Standing extends Letters {
  readonly style?: string
  /** `figures` stand under each other; `end` is where a line ends. */
  readonly side?: 'centre' | 'figures' | 'end'
  /** On the page of what follows. */
  readonly kept?: true
  /** The level of a list that it is an item of. */
  readonly item?: number
}

/** A paragraph of one line of text. */
export function paragraph(
  text: string,
  dir: 'rtl' | 'ltr',
  { style, side, item, kept, ...letters }: Standing = {},
): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    kept ? '<w:keepNext/>' : '',
    item === undefined ? '' : `<w:numPr><w:ilvl w:val="${item}"/><w:numId w:val="1"/></w:numPr>`,
    dir === 'rtl' ? '<w:bidi/>' : '',
    sideText(side, dir),
  ].join('')

  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runsOf(text, dir, letters)}</w:p>`
}

/** Where reading begins is the side of all text; figures stand under each other on the right, which in Arabic is that side. */
function sideText(side: Standing['side'], dir: 'rtl' | 'ltr'): string {
  if (side === 'centre') return '<w:jc w:val="center"/>'
  // Word and LibreOffice take it for the end of the line, wherever that is.
  if (side === 'end') return '<w:jc w:val="right"/>'

  return side === 'figures' && dir === 'ltr' ? '<w:jc w:val="right"/>' : ''
}
