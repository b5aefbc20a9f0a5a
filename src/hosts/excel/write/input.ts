import { type Cell, isError } from '../../../grid/index.ts'

/** What is given to Excel for a cell: its formula or value as if typed, and its number format; null keeps the format. */
export interface Input {
  readonly content: string | number | boolean
  readonly format: string | null
}

const textFormat = '@'

/** How to write a cell where one of that format stands, so that exactly the cell comes of it. */
export function inputOf(cell: Cell | null, formatBefore: string): Input {
  const { value = null, formula, format } = cell ?? {}
  const shown = format ?? formatBefore
  const isText = formula === undefined && typeof value === 'string'
  // Excel makes text of whatever is written under a text format.
  const freed = shown === textFormat && !isText && (value !== null || formula !== undefined) ? 'General' : null

  return {
    content: formula === undefined ? contentOf(value, shown) : `=${formula}`,
    format: freed ?? format ?? null,
  }
}

function contentOf(value: Cell['value'], format: string): Input['content'] {
  if (value === null) return ''
  if (isError(value)) return value.error
  if (typeof value !== 'string') return value

  return staysText(value, format) ? value : `'${value}`
}

/** Whether Excel leaves a text as it is: it parses what looks like a number, date, formula, error or truth value. */
function staysText(text: string, format: string): boolean {
  if (text.startsWith("'")) return false
  if (format === textFormat) return true

  return !/\p{Nd}|^\s*[=+\-@#]|^\s*(?:true|false|vrai|faux)\s*$/iu.test(text)
}
