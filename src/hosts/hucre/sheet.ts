import type { WriteSheet } from 'hucre/xlsx'
import type { FormSheet } from '../../form/index.ts'
import { cellsOf } from './cells.ts'
import { highlightStyle } from './looks.ts'
import { rangeText } from './range-text.ts'
import { validationOf } from './validation.ts'

const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/** A sheet as the library takes it. */
export function sheetOf(sheet: FormSheet, dir: 'rtl' | 'ltr'): WriteSheet {
  const { areas, widths, heights, frozen } = sheet
  const freezes = frozen.rows > 0 || frozen.columns > 0
  const joined = areas.filter(({ range }) => range.endRow > range.row || range.endColumn > range.column)

  return {
    name: sheet.name,
    cells: cellsOf(areas, dir),
    merges: joined.map(({ range: { row, column, endRow, endColumn } }) => ({
      startRow: row,
      startCol: column,
      endRow,
      endCol: endColumn,
    })),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
    dataValidations: sheet.checks.map(validationOf),
    conditionalRules: sheet.highlights.map(({ range, formula, look }, index) => ({
      type: 'expression',
      priority: index + 1,
      range: rangeText(range),
      formula,
      style: highlightStyle(look),
    })),
    ...(freezes && { freezePane: { ...frozen } }),
    view: { rightToLeft: dir === 'rtl', showGridLines: false },
    protection: protectionOf(),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  }
}

/** Without a password, and open to all that does not touch what is written: people set sizes and filters as they like. */
function protectionOf(): NonNullable<WriteSheet['protection']> {
  return { sheet: true, formatCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true }
}
