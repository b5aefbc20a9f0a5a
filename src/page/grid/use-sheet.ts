import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { mergeOver, type Range, type Sheet } from '../../grid/index.ts'
import { directionOf } from './direction.ts'
import { countOf, type Geometry, geometryOf, stretch } from './geometry.ts'
import type { At, Bounds } from './keys.ts'
import { frame, scrollTo } from './scroll-to.ts'
import type { Showing } from './shown-value.ts'

/** How a sheet lies on the screen. */
export interface LaidSheet {
  readonly geometry: Geometry
  readonly direction: 'rtl' | 'ltr'
  /** The cell or the merged block at a place. */
  readonly blockAt: (at: At) => Range
  readonly size: { readonly inlineSize: number; readonly blockSize: number }
}

/** Lays a sheet out, anew only where it changed. */
export function useSheet(sheet: Sheet, showing: Showing): LaidSheet {
  return useMemo(() => {
    const geometry = geometryOf(sheet, showing)
    const over = mergeOver(sheet)

    return {
      geometry,
      direction: directionOf(sheet),
      blockAt: ({ row, column }) => over(row, column) ?? { row, column, endRow: row, endColumn: column },
      size: {
        inlineSize: stretch(geometry.columns, 0, countOf(geometry.columns)).size + frame.width,
        blockSize: stretch(geometry.rows, 0, countOf(geometry.rows)).size + frame.height,
      },
    }
  }, [sheet, showing])
}

/** Brings a cell into sight when it is asked for, and not again because the workbook was written meanwhile. */
export function useShown(shown: At | null, { geometry, blockAt }: LaidSheet, scroller: RefObject<HTMLElement | null>) {
  const seen = useRef<At>(null)

  useEffect(() => {
    if (shown === null || shown === seen.current || scroller.current === null) return

    seen.current = shown
    scrollTo(scroller.current, geometry, blockAt(shown))
  }, [shown, geometry, blockAt, scroller])
}

/** Where keys can lead on a sheet. */
export function boundsOf({ geometry, direction }: LaidSheet, element: HTMLElement): Bounds {
  const usualRow = 40
  const page = Math.max(1, Math.floor(element.clientHeight / usualRow))

  return { rows: countOf(geometry.rows), columns: countOf(geometry.columns), page, direction }
}
