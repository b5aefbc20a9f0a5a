import type { WriteSheet } from 'hucre/xlsx'
import type { FormSheet } from '../../form/index.ts'
import { cellsOf } from './cells.ts'
import { highlightStyle } from './looks.ts'
import { rangeText } from './range-text.ts'
import { validationOf } from './validation.ts'

const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/** Open to all that does not touch what is written: people set sizes and filters as they like. */
const withoutPassword = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
}

/** A sheet as the library takes it. */
export function sheetOf(sheet: FormSheet, dir: 'rtl' | 'ltr'): WriteSheet {
  const { areas, widths, heights, frozen } = sheet

  return {
    name: sheet.name,
    cells: cellsOf(areas, dir),
    merges: mergesOf(sheet),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
    dataValidations: sheet.checks.map(validationOf),
    conditionalRules: rulesOf(sheet),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: { ...frozen } }),
    view: { rightToLeft: dir === 'rtl', showGridLines: false },
    ...(sheet.isFree !== true && { protection: withoutPassword }),
    pageSetup: pageOf(sheet),
    headerFooter: { oddFooter: '&C&P / &N' },
  }
}

function mergesOf({ areas }: FormSheet): NonNullable<WriteSheet['merges']> {
  const joined = areas.filter(({ range }) => range.endRow > range.row || range.endColumn > range.column)

  return joined.map(({ range: { row, column, endRow, endColumn } }) => ({
    startRow: row,
    startCol: column,
    endRow,
    endCol: endColumn,
  }))
}

function rulesOf({ highlights }: FormSheet): NonNullable<WriteSheet['conditionalRules']> {
  return highlights.map(({ range, formula, look }, index) => ({
    type: 'expression',
    priority: index + 1,
    range: rangeText(range),
    formula,
    style: highlightStyle(look),
  }))
}

function pageOf({ landscape, onePage }: FormSheet): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
    horizontalCentered: true,
    margins,
  }
}
