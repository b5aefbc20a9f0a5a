import { addressOf, type Cell, type CellValue } from '../../grid/index.ts'
import { columnsInRow } from './cell-address.ts'
import type { Formulas } from './cell-formula.ts'
import { formatOf, type Shared, valueIn } from './cell-value.ts'
import type { GridRows } from './grid-rows.ts'
import type { Allowance } from './limits.ts'
import { richText } from './rich-text.ts'
import { UnreadableFile } from './unreadable.ts'
import type { Attributes } from './xml-vocabulary.ts'

/** Takes the elements of one cell after another and fills the grid with what they hold. */
export interface SheetCells {
  /** `packed` is the cell's place as `packedAddress` gives it. */
  begin(packed: number, attributes: Attributes): void
  open(name: string, attributes: Attributes): void
  close(name: string, text: string, attributes: Attributes): void
}

/** Where cells go, and what they are read with. */
export interface CellContext {
  readonly part: string
  readonly rows: GridRows
  readonly formulas: Formulas
  readonly shared: Shared
  readonly allowance: Allowance
}

interface OpenCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: string | undefined
  text: string | null
  inline: string | null
  formula: string | undefined
  formulaAttributes: Attributes
}

/** The cells of one sheet. */
export function sheetCells(context: CellContext): SheetCells {
  const inline = richText()
  let cell: OpenCell | null = null

  return {
    begin(packed, { t: type = 'n', s: style }) {
      const row = Math.floor(packed / columnsInRow)
      const column = packed % columnsInRow
      cell = { row, column, type, style, text: null, inline: null, formula: undefined, formulaAttributes: {} }
    },
    open(name, attributes) {
      if (name === 'f' && cell !== null) cell.formulaAttributes = attributes
      inline.open(name)
    },
    close(name, text, attributes) {
      if (cell === null) return

      if (name === 'v') cell.text = text
      else if (name === 'f') cell.formula = formulaOf(cell, text, context.formulas)
      else if (name === 'is') cell.inline = inline.take()
      else if (name === 'c') {
        finish(cell, context)
        cell = null
      } else inline.close(name, text, attributes)
    },
  }
}

function formulaOf(cell: OpenCell, text: string, formulas: Formulas): string | undefined {
  return formulas.read(cell.formulaAttributes, text, cell.row, cell.column)
}

function finish(cell: OpenCell, { part, rows, shared, allowance }: CellContext): void {
  const value = valueIn(cell, shared)
  if (value === undefined) throw new UnreadableFile('broken-xml', { part, cell: addressOf(cell) })
  if (value === null && cell.formula === undefined) return

  allowance.cell()
  if (typeof value === 'string' && cell.type !== 's') allowance.characters(value.length)
  rows.set(cell.row, cell.column, cellOf(value, cell.formula, formatOf(cell.type, cell.style, value, shared)))
}

function cellOf(value: CellValue, formula: string | undefined, format: string | undefined): Cell {
  if (formula === undefined) return format === undefined ? { value } : { value, format }

  return format === undefined ? { value, formula } : { value, formula, format }
}
