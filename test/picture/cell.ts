import type { Cell } from '../../src/grid/index.ts'
import { day } from '../made/workbook.ts'
import { isColumn, type PictureLanguage, wordsFor } from './words.ts'

/** One cell of a picture: what it holds, which cell it is merged with, the codes of the findings that start there. */
export interface PicturedCell {
  readonly cell: Cell | null
  readonly joins: 'above' | 'before' | null
  readonly marks: readonly string[]
  /** It heads a column of a matrix. */
  readonly heads: string | null
}

/** Reads one cell as a picture writes it. */
export function picturedCell(text: string, language: PictureLanguage): PicturedCell {
  const [shown = '', ...marks] = text.split('◂').map((part) => part.trim())
  const strange = marks.find((mark) => !/^[A-Z]\d\d$/.test(mark))
  if (strange !== undefined) throw new Error(`A picture marks "◂${strange}", which is no code of a rule`)

  const name = /^\{(.+)\}$/.exec(shown)?.[1] ?? null
  const joins = shown === '^' ? 'above' : shown === '<' ? 'before' : null
  const value = name === null ? shown : `'${wordsFor(name, language)}`

  return {
    cell: joins === null ? cellOf(value) : null,
    joins,
    marks,
    heads: name !== null && isColumn(name) ? (name.split(' ')[0] ?? null) : null,
  }
}

function cellOf(text: string): Cell | null {
  if (text === '') return null
  if (text.startsWith("'")) return { value: unescaped(text.slice(1)) }
  if (text.startsWith('=')) return formulaOf(text.slice(1))

  return typed(text)
}

/** `=A1+B1→10.11` has a stored result, `=A1+B1→` none. */
function formulaOf(text: string): Cell {
  const [formula = '', result = ''] = text.split('→').map((part) => part.trim())
  const cell = result === '' ? null : cellOf(result)

  return { ...cell, value: cell?.value ?? null, formula }
}

const errors = new Set(['#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#N/A', '#NUM!', '#NULL!'])

function typed(text: string): Cell {
  if (errors.has(text)) return { value: { error: text } }
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text)

  const percent = /^(-?\d+)(\.\d+)?%$/.exec(text)
  if (percent === null) return { value: unescaped(text) }

  const [, whole = '', decimals = ''] = percent
  return { value: Number(`${whole}${decimals}e-2`), format: decimals === '' ? '0%' : '0.00%' }
}

/** Line breaks and invisible characters as a picture's source writes them. */
function unescaped(text: string): string {
  return text
    .replace(/\\n/g, '\n')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
