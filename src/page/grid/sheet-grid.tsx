import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { mergeOver, type Range, type Sheet } from '../../grid/index.ts'
import type { Mark } from '../../hosts/host.ts'
import type { Language } from '../../lang/index.ts'
import { directionOf } from './direction.ts'
import { countOf, type Geometry, geometryOf, stretch } from './geometry.ts'
import { HeadingRow } from './heading-row.tsx'
import { type At, moved } from './keys.ts'
import { frame, scrollTo } from './scroll-to.ts'
import { cellId, SheetRow } from './sheet-row.tsx'
import type { Showing } from './shown-value.ts'
import { useWindow } from './use-viewport.ts'
import { blocksIn } from './view.ts'

/** What the grid shows and tells. */
export interface SheetGridProps {
  readonly sheet: Sheet
  readonly language: Language
  readonly showing: Showing
  readonly current: At
  /** A cell that was asked to be shown: a new object each time it is. */
  readonly shown: At | null
  readonly severities: ReadonlyMap<string, Mark['severity']>
  readonly onMove: (to: At) => void
}

/** One sheet as a grid to look at: only the cells in sight are in the page. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, language, showing, current, shown, severities } = props
  const scroller = useRef<HTMLDivElement>(null)
  const geometry = useMemo(() => geometryOf(sheet, showing), [sheet, showing])
  const over = useMemo(() => mergeOver(sheet), [sheet])
  const window = useWindow(scroller, geometry)
  const blocks = useMemo(() => blocksIn(sheet, window), [sheet, window])
  const direction = useMemo(() => directionOf(sheet), [sheet])
  const active = blockAt(over, current)
  const seen = useRef<At>(null)

  useEffect(() => {
    // What was shown once is not shown again because the workbook was written meanwhile.
    if (shown === null || shown === seen.current || scroller.current === null) return

    seen.current = shown
    scrollTo(scroller.current, geometry, blockAt(over, shown))
  }, [shown, geometry, over])

  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(active, event, boundsOf(geometry, direction, scroller.current))
    if (to === null) return

    event.preventDefault()
    props.onMove(to)
    if (scroller.current !== null) scrollTo(scroller.current, geometry, blockAt(over, to))
  }
  const size = {
    inlineSize: stretch(geometry.columns, 0, countOf(geometry.columns)).size + frame.width,
    blockSize: stretch(geometry.rows, 0, countOf(geometry.rows)).size + frame.height,
  }

  return (
    <div
      ref={scroller}
      className="grid"
      dir={direction}
      role="grid"
      tabIndex={0}
      aria-label={language.interface.page.grid(sheet.name, language.say)}
      aria-readonly
      aria-rowcount={countOf(geometry.rows) + 1}
      aria-colcount={countOf(geometry.columns) + 1}
      aria-activedescendant={cellId(active)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="canvas" style={size}>
        <HeadingRow geometry={geometry} window={window} hidden={sheet.hidden.columns} language={language} />
        {[...blocks].map(([row, own]) => (
          <SheetRow
            key={row}
            row={row}
            blocks={own}
            cells={sheet.rows.get(row)}
            hidden={sheet.hidden.rows.has(row)}
            active={active.row === row ? active : null}
            {...{ geometry, severities, language, showing }}
            onPick={props.onMove}
          />
        ))}
      </div>
    </div>
  )
}

function blockAt(over: (row: number, column: number) => Range | null, { row, column }: At): Range {
  return over(row, column) ?? { row, column, endRow: row, endColumn: column }
}

function boundsOf({ rows, columns }: Geometry, direction: 'rtl' | 'ltr', element: HTMLElement | null) {
  const page = Math.max(1, Math.floor((element?.clientHeight ?? 0) / 40))

  return { rows: countOf(rows), columns: countOf(columns), page, direction }
}
