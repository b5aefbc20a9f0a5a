import { addressOf, type CellError, isError } from '../../../grid/index.ts'
import { escapeText, escapeXml } from './escapes.ts'
import type { PatchValue } from './patch.ts'
import type { CellNode, Node } from './sheet-layout.ts'
import { type Span, type Splice, spliced } from './splices.ts'
import { endOf, opened, prefixOf, withAttributes } from './tags.ts'

/** What is new in a cell; what is left out stays as it is. */
export interface CellChange {
  /** null takes the formula away. */
  readonly formula?: string | null
  readonly value?: PatchValue | CellError
  /** Style number. */
  readonly style?: string
}

/** A cell's element as it reads after a change: everything in it that is not told of keeps its place and writing. */
export function changedCell(text: string, cell: CellNode, change: CellChange): Splice {
  const whole = { start: cell.tag.start, end: cell.close.end }
  const prefix = prefixOf(text.slice(cell.tag.start, cell.tag.end))
  const inside = insideOf(text, cell, change, prefix)
  const tag = changedTag(text.slice(cell.tag.start, cell.tag.end), cell, change)
  if (inside === '') return { ...whole, text: withoutEnd(tag) }

  return { ...whole, text: opened(tag) + inside + endOf(tag) }
}

/** The element of a cell that its row did not have; '' where there is nothing to hold. */
export function newCell(
  place: { readonly row: number; readonly column: number },
  change: CellChange,
  prefix: string,
): string {
  const { formula = null, value = null, style } = change
  if (formula === null && value === null && style === undefined) return ''

  const inside = (formula === null ? '' : formulaText(formula, prefix)) + valueText(value, prefix, formula !== null)
  const tag = withAttributes(`<${prefix}c>`, {
    r: addressOf(place),
    s: style ?? null,
    t: typeOf(value, formula !== null),
  })

  return inside === '' ? withoutEnd(tag) : tag + inside + endOf(tag)
}

function changedTag(tag: string, cell: CellNode, change: CellChange): string {
  const { formula, value, style } = change
  const keepsFormula = formula === undefined ? cell.formula !== null : formula !== null
  const type = value === undefined ? {} : { t: typeOf(value, keepsFormula) }
  // What the old value brought with it: its metadata, and whether it showed phonetic marks.
  const metadata = formula === undefined ? {} : { vm: null, cm: null, ph: null }

  return withAttributes(tag, {
    ...type,
    ...(value === undefined ? {} : metadata),
    ...(style === undefined ? {} : { s: style }),
  })
}

function insideOf(text: string, cell: CellNode, { formula, value }: CellChange, prefix: string): string {
  const inside: Span = { start: cell.tag.end, end: cell.close.start }
  if (inside.end < inside.start) return newInside(formula ?? null, value ?? null, prefix)

  const splices = [...formulaSplices(text, cell, formula, prefix), ...valueSplices(cell, value, formula, prefix)]
  const own = splices.map((splice) => ({
    ...splice,
    start: splice.start - inside.start,
    end: splice.end - inside.start,
  }))

  return spliced(text.slice(inside.start, inside.end), own)
}

function newInside(formula: string | null, value: PatchValue | CellError, prefix: string): string {
  return (formula === null ? '' : formulaText(formula, prefix)) + valueText(value, prefix, formula !== null)
}

function formulaSplices(
  text: string,
  cell: CellNode,
  formula: string | null | undefined,
  prefix: string,
): readonly Splice[] {
  if (formula === undefined) return []
  if (cell.formula === null) {
    return formula === null ? [] : [{ start: cell.tag.end, end: cell.tag.end, text: formulaText(formula, prefix) }]
  }

  const whole = wholeOf(cell.formula)
  if (formula === null) return [{ ...whole, text: '' }]

  const written = text.slice(cell.formula.tag.start, cell.formula.tag.end)
  const tag = opened(withAttributes(written, { t: null, ref: null, si: null }))

  return [{ ...whole, text: tag + escapeXml(formula) + endOf(tag) }]
}

function valueSplices(
  cell: CellNode,
  value: CellChange['value'],
  formula: string | null | undefined,
  prefix: string,
): readonly Splice[] {
  if (value === undefined) return []

  const calculated = formula === undefined ? cell.formula !== null : formula !== null
  const text = valueText(value, prefix, calculated)
  const [first, ...more] = cell.values.map(wholeOf)
  // Without a value before, the new one stands behind the formula.
  const at = cell.formula?.close.end ?? cell.tag.end
  if (first === undefined) return [{ start: at, end: at, text }]

  return [{ ...first, text }, ...more.map((span) => ({ ...span, text: '' }))]
}

function wholeOf(node: Node): Span {
  return { start: node.tag.start, end: node.close.end }
}

function withoutEnd(tag: string): string {
  return tag.replace(/\s*\/?>$/, '/>')
}

function formulaText(formula: string, prefix: string): string {
  return `<${prefix}f>${escapeXml(formula)}</${prefix}f>`
}

/** A cell's type; null for a number, which needs none. */
function typeOf(value: PatchValue | CellError, calculated: boolean): string | null {
  if (isError(value)) return 'e'
  if (typeof value === 'boolean') return 'b'
  if (typeof value === 'string') return calculated ? 'str' : 'inlineStr'

  return null
}

function valueText(value: PatchValue | CellError, prefix: string, calculated: boolean): string {
  if (value === null) return ''
  if (isError(value)) return `<${prefix}v>${escapeXml(value.error)}</${prefix}v>`
  if (typeof value === 'string' && !calculated) {
    return `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t></${prefix}is>`
  }
  const text = typeof value === 'boolean' ? String(Number(value)) : escapeText(String(value))

  return `<${prefix}v>${text}</${prefix}v>`
}
