import type { Written } from './styles-part.ts'
import { endOf, opened, withAttributes } from './tags.ts'

/** What may be changed of a cell's style; all else of it is kept. */
export interface Look {
  /** Number format code. */
  readonly format?: string
  readonly bold?: true
  readonly wrap?: true
  readonly top?: true
  readonly rightToLeft?: true
  readonly clip?: true
  /** Colour behind the cell, `RRGGBB`. */
  readonly fill?: string
  /** Underlined and blue, as links are. */
  readonly linked?: true
}

/** A style with other attributes. */
export function withStyleAttributes({ text, attributes }: Written, changes: Readonly<Record<string, string>>): Written {
  const end = text.indexOf('>') + 1

  return {
    text: withAttributes(text.slice(0, end), changes) + text.slice(end),
    attributes: { ...attributes, ...changes },
  }
}

/** A style whose text goes on in the next line of its cell. */
export function wrapping(style: Written, prefix: string): Written {
  return aligned(style, prefix, 'wrapText', '1')
}

/** A style whose text stands at the top of its cell. */
export function topped(style: Written, prefix: string): Written {
  return aligned(style, prefix, 'vertical', 'top')
}

/** A style whose text reads from the right. */
export function fromRight(style: Written, prefix: string): Written {
  return aligned(style, prefix, 'readingOrder', '2')
}

/** A style whose text ends where its cell does. */
export function clipped(style: Written, prefix: string): Written {
  return aligned(style, prefix, 'horizontal', 'fill')
}

function aligned(style: Written, prefix: string, attribute: string, value: string): Written {
  const { text, attributes } = withStyleAttributes(style, { applyAlignment: '1' })
  const name = `<${prefix}alignment`
  const at = text.indexOf(name)
  if (at >= 0) {
    const end = text.indexOf('>', at) + 1
    return {
      text: text.slice(0, at) + withAttributes(text.slice(at, end), { [attribute]: value }) + text.slice(end),
      attributes,
    }
  }
  const end = text.indexOf('>') + 1
  const tag = text.slice(0, end)
  const alignment = withAttributes(`${name} vertical="top"/>`, { [attribute]: value })

  return {
    text: tag.endsWith('/>') ? opened(tag) + alignment + endOf(tag) : tag + alignment + text.slice(end),
    attributes,
  }
}

/** A font in bold. */
export function bolder(font: string, prefix: string): string {
  if (new RegExp(`<${prefix}b[\\s/>]`).test(font)) return font

  const end = font.indexOf('>') + 1
  const tag = font.slice(0, end)

  return tag.endsWith('/>') ? `${opened(tag)}<${prefix}b/>${endOf(tag)}` : `${tag}<${prefix}b/>${font.slice(end)}`
}

const linkBlue = '0563C1'

/** A font as links have it, its parts in the order that the schema asks for. */
export function linked(font: string, prefix: string): string {
  const end = font.indexOf('>') + 1
  const tag = font.slice(0, end)
  const inside = tag.endsWith('/>') ? '' : font.slice(end, font.lastIndexOf('</'))
  const plain = inside.replace(new RegExp(`<${prefix}(u|color)(\\s[^>]*)?(/>|></${prefix}\\1>)`, 'g'), '')
  const size = new RegExp(`<${prefix}sz\\s[^>]*>`).exec(plain)?.[0] ?? ''
  const first = new RegExp(`<${prefix}(vertAlign|sz|name|family|charset|scheme)\\b`).exec(plain)?.index ?? plain.length
  const rest = plain.slice(first).replace(size, '')
  const look = `<${prefix}u/>${size}<${prefix}color rgb="FF${linkBlue}"/>`

  return opened(tag) + plain.slice(0, first) + look + rest + endOf(tag)
}

/** What a rule of conditional formatting puts over a cell's style. */
export function colouringText(colour: string, prefix: string): string {
  const rgb = `rgb="FF${colour.toUpperCase()}"`
  const inside = `<${prefix}fgColor ${rgb}/><${prefix}bgColor ${rgb}/>`

  return `<${prefix}dxf><${prefix}fill><${prefix}patternFill patternType="solid">${inside}</${prefix}patternFill></${prefix}fill></${prefix}dxf>`
}

/** A plain colour behind a cell. */
export function solidFill(colour: string, prefix: string): string {
  const inside = `<${prefix}fgColor rgb="FF${colour.toUpperCase()}"/><${prefix}bgColor indexed="64"/>`

  return `<${prefix}fill><${prefix}patternFill patternType="solid">${inside}</${prefix}patternFill></${prefix}fill>`
}
