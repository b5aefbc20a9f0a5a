import { memo } from 'react'
import { addressOf, type Range, type Row } from '../../grid/index.ts'
import type { Mark } from '../../hosts/host.ts'
import type { Language } from '../../lang/index.ts'
import { type Geometry, stretch } from './geometry.ts'
import type { At } from './keys.ts'
import { frame } from './scroll-to.ts'
import { type Showing, shownValue } from './shown-value.ts'

/** What one row takes. */
export interface SheetRowProps {
  readonly row: number
  readonly blocks: readonly Range[]
  readonly cells: Row | undefined
  readonly hidden: boolean
  readonly active: Range | null
  readonly geometry: Geometry
  readonly severities: ReadonlyMap<string, Mark['severity']>
  readonly language: Language
  readonly showing: Showing
  readonly onPick: (at: At) => void
}

/** One row of the grid with its number. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, blocks, hidden, geometry, language } = props
  const { start, size } = stretch(geometry.rows, row, row)

  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="line"
      style={{ insetBlockStart: start + frame.height, blockSize: size }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={hidden ? 'number hidden' : 'number'}
        title={hidden ? language.interface.page.hidden : undefined}
        style={{ inlineSize: frame.width }}
      >
        {row + 1}
      </div>
      {blocks.map((block) => (
        <Block key={block.column} {...props} block={block} />
      ))}
    </div>
  )
})

/** The id by which a cell is told to be the current one. */
export function cellId({ row, column }: At): string {
  return `cell-${addressOf({ row, column })}`
}

interface BlockProps extends SheetRowProps {
  readonly block: Range
}

function Block({ block, cells, active, geometry, severities, language, showing, onPick }: BlockProps) {
  const { row, column, endRow, endColumn } = block
  const across = stretch(geometry.columns, column, endColumn)
  const down = stretch(geometry.rows, row, endRow)
  const severity = severities.get(addressOf(block))
  const { text, numeric } = shownValue(cells?.get(column) ?? { value: null }, showing)
  const isActive = active?.column === column
  const names = ['cell', numeric && 'numeric', isActive && 'active', severity].filter((name) => name)

  return (
    // The grid itself takes the keys, and says which of its cells is the current one.
    <div
      role="gridcell"
      id={cellId(block)}
      aria-colindex={column + 2}
      {...spansOf(block)}
      aria-selected={isActive}
      aria-description={severity && language.interface.report.severity[severity]}
      className={names.join(' ')}
      style={{ insetInlineStart: across.start + frame.width, inlineSize: across.size, blockSize: down.size }}
      onClick={() => onPick(block)}
    >
      <span dir={numeric ? 'ltr' : 'auto'}>{text}</span>
    </div>
  )
}

function spansOf({ row, column, endRow, endColumn }: Range) {
  return {
    'aria-rowspan': endRow > row ? endRow - row + 1 : undefined,
    'aria-colspan': endColumn > column ? endColumn - column + 1 : undefined,
  }
}
