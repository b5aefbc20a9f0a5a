import type { Cell, CellStyle, CellValue } from 'hucre/xlsx'
import type { Area, FormFormat, FormValue, Look } from '../../form/index.ts'
import { amountNumber, shareNumber } from '../../money/index.ts'
import { styleOf } from './looks.ts'

/** The cells of a sheet, by row and column as the library counts them; all cells of a joined area have its lines. */
export function cellsOf(areas: readonly Area[], dir: 'rtl' | 'ltr'): Map<string, Partial<Cell>> {
  const style = stylesIn(dir)
  const cells = new Map<string, Partial<Cell>>()
  for (const area of areas) {
    const { row, column, endRow, endColumn } = area.range
    for (let each = row; each <= endRow; each += 1) {
      for (let other = column; other <= endColumn; other += 1) {
        cells.set(`${each},${other}`, { value: null, style: style(area.look, area.format) })
      }
    }
    cells.set(`${row},${column}`, { ...contentOf(area), style: style(area.look, area.format) })
  }

  return cells
}

/** Each style once: the library knows styles again that are one object. */
function stylesIn(dir: 'rtl' | 'ltr'): (look: Look, format: FormFormat) => CellStyle {
  const known = new Map<string, CellStyle>()

  return (look, format) => {
    const key = `${look}/${format}`
    const style = known.get(key) ?? styleOf(look, format, dir)
    known.set(key, style)
    return style
  }
}

function contentOf({ value, formula }: Area): Partial<Cell> {
  const result = value === null ? null : written(value)

  return formula === undefined ? { value: result } : { value: result, formula, formulaResult: result }
}

/** Only here an amount becomes the double that a workbook keeps. */
function written(value: FormValue): CellValue {
  if (typeof value !== 'object') return value
  if ('centimes' in value) return amountNumber(value.centimes)

  return 'points' in value ? shareNumber(value.points, 'fractions') : new Date(`${value.day}T00:00:00Z`)
}
