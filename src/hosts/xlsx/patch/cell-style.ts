import { cellAt, type Sheet } from '../../../grid/index.ts'
import { isSet } from '../xml-vocabulary.ts'
import type { DressedPatch } from './appended-rows.ts'
import type { Look } from './looks.ts'
import type { Highlight } from './patch.ts'
import type { CellNode, SheetLayout } from './sheet-layout.ts'
import { cellsByPlace, type PlacedChange } from './sheet-text.ts'
import type { StyleSheet } from './style-sheet.ts'

/** Turns what is asked of the cells of one sheet into changes with style numbers. */
export interface StyledChanges {
  cell(patch: DressedPatch): PlacedChange
  /** After the cell's own patch, whose style it starts from. */
  highlight(highlight: Highlight): PlacedChange
}

/** The changes of one sheet, whose cells are as `grid` reads them before. */
export function styledChanges(layout: SheetLayout, styles: StyleSheet, grid: Sheet | undefined): StyledChanges {
  const known = cellsByPlace(layout)
  const given = new Map<string, string>()
  const keep = (place: Place, style: string | undefined) => {
    if (style !== undefined) given.set(keyOf(place), style)
  }
  const startFor = (place: Place) => given.get(keyOf(place)) ?? styleFor(place, layout, known).number

  return {
    cell({ row, column, value, formula = null, likeRow, lines, ...look }) {
      const own = styleFor({ row, column }, layout, known)
      const above = likeRow === undefined ? undefined : known.get(keyOf({ row: likeRow, column }))?.attributes.s
      const start = own.toTell === null && !known.has(keyOf({ row, column })) ? (above ?? own.number) : own.number
      const day = value === null && formula === null ? undefined : isoDayFormat(known, grid, { row, column })
      const asked = lookOf(day === undefined ? look : { format: day, ...look })
      const style = asked === null ? (above ?? own.toTell ?? undefined) : styles.like(start, asked)
      keep({ row, column }, style)

      return {
        row,
        column,
        value,
        formula,
        ...(style !== undefined && { style }),
        ...(lines !== undefined && { lines }),
      }
    },
    highlight({ row, column, colour }) {
      const style = styles.like(startFor({ row, column }), { fill: colour })
      keep({ row, column }, style)

      return { row, column, style }
    },
  }
}

/** A day that is written as ISO text is shown as one without a style: what is written over it goes on being shown so. */
function isoDayFormat(known: ReadonlyMap<string, CellNode>, grid: Sheet | undefined, place: Place): string | undefined {
  if (grid === undefined || known.get(keyOf(place))?.attributes.t !== 'd') return undefined

  return cellAt(grid, place.row, place.column)?.format
}

interface Place {
  readonly row: number
  readonly column: number
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`
}

/** The look that is asked for; null for none. */
export function lookOf({ format, bold, wrap, top, rightToLeft, clip, fill, linked }: Look): Look | null {
  const look: Look = {
    ...(format !== undefined && { format }),
    ...(bold && { bold }),
    ...(wrap && { wrap }),
    ...(top && { top }),
    ...(rightToLeft && { rightToLeft }),
    ...(clip && { clip }),
    ...(fill !== undefined && { fill }),
    ...(linked && { linked }),
  }

  return Object.keys(look).length === 0 ? null : look
}

/** The style of a cell by its number; undefined for the workbook's first. */
export interface CellStyle {
  readonly number: string | undefined
  /** What a cell that is not there yet must be told, as it would take it from its row or column; null where nothing. */
  readonly toTell: string | null
}

/** The style that a cell has, or would have if a person typed into it. */
export function styleFor(place: Place, layout: SheetLayout, known: ReadonlyMap<string, CellNode>): CellStyle {
  const cell = known.get(keyOf(place))
  if (cell !== undefined) return { number: cell.attributes.s, toTell: null }

  const row = layout.byRow.get(place.row)
  const ofRow = row !== undefined && isSet(row.attributes.customFormat) ? row.attributes.s : undefined
  const ofColumn = layout.columnStyles.find(({ first, last }) => place.column >= first && place.column <= last)?.style
  const number = ofRow ?? ofColumn

  return { number, toTell: number ?? null }
}
