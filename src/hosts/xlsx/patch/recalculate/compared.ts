import type { CellValue } from '../../../../grid/index.ts'
import type { Comparison } from './expression.ts'
import { isFailed, type Worth } from './worth.ts'

type Plain = string | number | boolean

/** Numbers come before texts, and texts before truth values. */
const order = ['number', 'string', 'boolean']

/** Compares as Excel does. Which of two texts comes first is left to its language. */
export function compared(left: Worth, by: Comparison, right: Worth): Worth {
  if (left === undefined || right === undefined) return undefined
  if (isFailed(left)) return left
  if (isFailed(right)) return right

  const [a, b] = [plain(left, right), plain(right, left)]
  if (typeof a === 'string' && typeof b === 'string') return texts(a, by, b)

  return holds(typeof a === typeof b ? Number(a) - Number(b) : order.indexOf(typeof a) - order.indexOf(typeof b), by)
}

/** Whether two texts are one to Excel, which does not tell capitals from small letters. */
export function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** An empty cell is what the other side has for nothing. */
function plain(value: Exclude<CellValue, { error: string }>, other: CellValue): Plain {
  if (value !== null) return value
  if (typeof other === 'string') return ''

  return typeof other === 'boolean' ? false : 0
}

function texts(a: string, by: Comparison, b: string): Worth {
  if (by === '=') return isSameText(a, b)
  if (by === '<>') return !isSameText(a, b)
  // Nothing comes before anything else.
  if (a === '' || b === '') return holds(a.length - b.length, by)

  return isSameText(a, b) ? by === '<=' || by === '>=' : undefined
}

function holds(difference: number, by: Comparison): boolean {
  if (difference === 0) return by.includes('=')

  return by === '<>' || by.startsWith(difference < 0 ? '<' : '>')
}
