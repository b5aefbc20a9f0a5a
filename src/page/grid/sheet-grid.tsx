import { type KeyboardEvent, useMemo, useRef } from 'react'
import type { Range, Sheet } from '../../grid/index.ts'
import type { Mark } from '../../hosts/host.ts'
import type { Language } from '../../lang/index.ts'
import { countOf } from './geometry.ts'
import { HeadingRow } from './heading-row.tsx'
import { type At, moved } from './keys.ts'
import { scrollTo } from './scroll-to.ts'
import { cellId } from './sheet-row.tsx'
import { SheetRows } from './sheet-rows.tsx'
import type { Showing } from './shown-value.ts'
import { boundsOf, type LaidSheet, useSheet, useShown } from './use-sheet.ts'
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
  const { sheet, language, showing, current, shown, severities, onMove } = props
  const scroller = useRef<HTMLDivElement>(null)
  const laid = useSheet(sheet, showing)
  const { geometry, direction, size } = laid
  const window = useWindow(scroller, geometry)
  const blocks = useMemo(() => blocksIn(sheet, window), [sheet, window])
  const active = laid.blockAt(current)
  useShown(shown, laid, scroller)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = moved(active, event, boundsOf(laid, event.currentTarget))
    if (to === null) return

    event.preventDefault()
    onMove(to)
    scrollTo(event.currentTarget, geometry, laid.blockAt(to))
  }

  return (
    <div
      ref={scroller}
      className="grid"
      dir={direction}
      role="grid"
      tabIndex={0}
      {...{ onKeyDown }}
      aria-readonly
      {...said(sheet.name, laid, active, language)}
    >
      <div role="presentation" className="canvas" style={size}>
        <HeadingRow {...{ geometry, window, language }} hidden={sheet.hidden.columns} />
        <SheetRows {...{ sheet, blocks, active, geometry, severities, language, showing }} onPick={onMove} />
      </div>
    </div>
  )
}

/** What a screen reader is told of the whole grid. */
function said(name: string, { geometry }: LaidSheet, active: Range, { say, interface: words }: Language) {
  return {
    'aria-label': words.page.grid(name, say),
    'aria-rowcount': countOf(geometry.rows) + 1,
    'aria-colcount': countOf(geometry.columns) + 1,
    'aria-activedescendant': cellId(active),
  }
}
