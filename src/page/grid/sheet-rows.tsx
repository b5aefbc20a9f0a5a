import type { Range, Sheet } from '../../grid/index.ts'
import { SheetRow, type SheetRowProps } from './sheet-row.tsx'

/** What the rows in sight take. */
export interface SheetRowsProps
  extends Pick<SheetRowProps, 'geometry' | 'severities' | 'language' | 'showing' | 'onPick'> {
  readonly sheet: Sheet
  readonly blocks: ReadonlyMap<number, readonly Range[]>
  readonly active: Range
}

/** The rows in sight. */
export function SheetRows({ sheet, blocks, active, ...common }: SheetRowsProps) {
  return [...blocks].map(([row, own]) => (
    <SheetRow
      key={row}
      {...common}
      row={row}
      blocks={own}
      cells={sheet.rows.get(row)}
      hidden={sheet.hidden.rows.has(row)}
      active={active.row === row ? active : null}
    />
  ))
}
