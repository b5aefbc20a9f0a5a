import type { Range } from '../../grid/index.ts'
import { type Geometry, stretch } from './geometry.ts'

/** The frame of numbers and letters around a sheet, in pixels. */
export const frame = { width: 48, height: 26 }

interface Seen {
  readonly at: number
  readonly size: number
}

/** Scrolls a block into sight, to the middle where it was out of it. */
export function scrollTo(element: HTMLElement, geometry: Geometry, block: Range): void {
  const rows = stretch(geometry.rows, block.row, block.endRow)
  const columns = stretch(geometry.columns, block.column, block.endColumn)
  const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1
  const top = scrolled(rows, { at: element.scrollTop, size: element.clientHeight - frame.height })
  const start = scrolled(columns, { at: Math.abs(element.scrollLeft), size: element.clientWidth - frame.width })

  element.scrollTo({ top, left: sign * start })
}

function scrolled({ start, size }: { readonly start: number; readonly size: number }, seen: Seen): number {
  if (start >= seen.at && start + size <= seen.at + seen.size) return seen.at
  // The beginning of what is larger than the screen matters most.
  if (size >= seen.size) return start

  return Math.max(0, start - (seen.size - size) / 2)
}
