import type { Range, Sheet } from '../../../grid/index.ts'
import type { ExcelProgram } from '../program.ts'
import { rangeOf } from './extent.ts'

type Surroundings = Pick<Sheet, 'merges' | 'hidden'>

const mergedAreasSince = '1.13'

/** Asks for merges (where Excel tells them) and for hidden rows and columns; gives them after the next sync. */
export function askSurroundings(range: Excel.Range, first: Range, program: ExcelProgram): () => Surroundings {
  const merged = program.supports(mergedAreasSince) ? range.getMergedAreasOrNullObject() : null
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount')
  const rows = range.getRowProperties({ rowHidden: true })
  const columns = range.getColumnProperties({ columnHidden: true })

  return () => ({
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(rangeOf),
    hidden: {
      rows: linesWhere(rows.value, first.row, ({ rowHidden }) => rowHidden === true),
      columns: linesWhere(columns.value, first.column, ({ columnHidden }) => columnHidden === true),
    },
  })
}

/** What surrounds all pieces of a sheet; a merge over two of them is told by both. */
export function together(pieces: readonly Surroundings[]): Surroundings {
  const merges = new Map(pieces.flatMap((piece) => piece.merges.map((merge) => [JSON.stringify(merge), merge])))
  const all = (lines: 'rows' | 'columns') => new Set(pieces.flatMap(({ hidden }) => [...hidden[lines]]))

  return { merges: [...merges.values()], hidden: { rows: all('rows'), columns: all('columns') } }
}

function linesWhere<T>(lines: readonly T[], first: number, is: (line: T) => boolean): ReadonlySet<number> {
  return new Set(lines.flatMap((line, index) => (is(line) ? [first + index] : [])))
}
